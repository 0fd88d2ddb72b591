import { expect } from 'vitest';
import { setsAPicture } from '../../support/pictures/opens-a-picture';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

const UPLOAD = 'photos.uploadProfilePhoto';

signedInStory(
  'the browser is closed before Telegram has set a new photo: the next start sets it',
  async (cast) => {
    const { person, browser, telegram } = cast;
    telegram.fault({ match: { method: UPLOAD, nth: 1 }, do: { kind: 'no-answer' } });
    await setsAPicture(person);
    await waitFor('the server to get the photo', async () => telegram.trace.count(UPLOAD) === 1);
    await browser.restart();

    await seesItSetOnce(cast);
    expect(telegram.trace.count(UPLOAD)).toBe(2);
  },
);

signedInStory(
  'window and worker are gone after Telegram has set a new photo: it is not uploaded again',
  async (cast) => {
    const { person, browser, telegram, wire } = cast;
    telegram.fault({ match: { method: UPLOAD }, do: { kind: 'delay', milliseconds: 500 } });
    await setsAPicture(person);
    await waitFor('the server to get the photo', async () => telegram.trace.count(UPLOAD) === 1);
    wire.freeze();
    await waitFor('the server to set it', async () => telegram.world.me.photos.length === 25);
    await person.closesTheTab();
    await browser.stopTheWorker();
    wire.mend();

    await seesItSetOnce(cast);
    expect(telegram.trace.count(UPLOAD)).toBe(1);
  },
);

async function seesItSetOnce({ person, telegram }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.sees('Photo set.', { seconds: 20 });
  await person.seesPhotos(25);
  expect(telegram.world.me.photos).toHaveLength(25);
  expect(telegram.world.me.currentPhoto?.picture).toBe('upload 1');
}
