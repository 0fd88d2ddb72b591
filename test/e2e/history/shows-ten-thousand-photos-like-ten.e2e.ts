import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { story } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { giveLongHistory } from '../../telegram/demo/long-history';
import { addPhoto, deletePhoto } from '../../telegram/world/photos';

const LIST = 'photos.getUserPhotos';

story(
  'of ten thousand photos the popup asks for those that are looked at, finds a year, and sees what another app changed',
  async ({ person, telegram }) => {
    const { world, trace } = telegram;
    giveLongHistory(world, world.me, 10_000);
    const elements = () => inPage(person.page, () => document.querySelectorAll('*').length);

    await person.signsIn();
    // That page shows the photo of who has signed in.
    await waitFor('the first question for photos', async () => trace.count(LIST) === 1);
    await person.opensThePopup();
    await person.sees('10,000 photos');
    await person.seesAWindowOfPhotos();
    expect(trace.count(LIST)).toBe(2);
    expect(await elements()).toBeLessThan(700);

    await person.goesByTabTo(/^Photo 1,/);
    await person.pressesKey('End');
    await person.isAt(/^Photo 10000, .*2014/);
    await person.pressesKeysOf('2019');
    await person.isAt(/^Photo (49|50)\d\d, (?!.*on its way).*20(19|20)/);
    await person.seesAWindowOfPhotos();
    // By halving: of a hundred pages, seven, and one or two to fill the window.
    expect(trace.count(LIST)).toBeLessThan(14);
    expect(await elements()).toBeLessThan(700);
    await person.closesThePopup();

    const [first, ...others] = world.me.photos;
    if (!first) throw new Error('there are ten thousand');
    for (const gone of others.slice(5000, 5002)) deletePhoto(world.me, gone);
    addPhoto(world, world.me, { ...first, dateSeconds: world.nowSeconds() });
    const known = trace.count(LIST);
    await person.opensThePopup();
    await person.sees('9,999 photos');
    await person.seesAWindowOfPhotos();
    expect(trace.count(LIST) - known).toBe(1);
    await person.presses('Jump to a year');
    await person.presses({ pattern: '^2014' });
    await person.isAt(/^Photo \d{4}, (?!.*on its way).*2014/);
    await person.pressesKey('End');
    await person.isAt(/^Photo 9999, .*2014/);
  },
);
