import { expect } from 'vitest';
import { setsAPicture } from '../../support/pictures/opens-a-picture';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

const UPLOAD = 'photos.uploadProfilePhoto';

signedInStory(
  'a closed window leaves it to toolbar and notification to tell that the photo is set, and to undo it',
  async (cast) => {
    const { person, browser, telegram } = cast;
    const release = telegram.fault({ match: { method: UPLOAD }, do: { kind: 'hold' } });
    await setsAPicture(person);
    await person.sees('Sending it.');
    await person.closesTheTab();
    await seesOnTheToolbar(cast, '•');
    await waitFor('Telegram to get it', async () => telegram.trace.count(UPLOAD) === 1);
    release();
    await seesOnTheToolbar(cast, '✓');
    await waitFor('a notification', async () => (await browser.noticeCount()) === 1);
    expect(telegram.world.me.photos).toHaveLength(25);

    await browser.takeNotice();
    // A notification has no button there: it opens the popup, which has one.
    if (browser.name === 'firefox') {
      await person.turnsToThePopup();
      await person.sees('Photo set.');
      await person.presses({ pattern: '^Undo' });
    }
    await waitFor('the photo to be gone', async () => telegram.world.me.photos.length === 24);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
    expect(await browser.noticeCount()).toBe(0);
  },
);

signedInStory(
  'a failure stands on the toolbar until it was seen, and the photo is set by another try',
  async (cast) => {
    const { person, browser, telegram, wire } = cast;
    wire.freeze();
    await setsAPicture(person);
    await person.sees('Reaching Telegram…');
    await person.closesTheTab();
    await seesOnTheToolbar(cast, '!');
    await waitFor('a notification', async () => (await browser.noticeCount()) === 1);
    wire.mend();

    await person.opensThePopup();
    await person.sees('Telegram can’t be reached.');
    await seesOnTheToolbar(cast, '');
    await person.presses('Try again');
    await person.sees('Photo set.');
    expect(telegram.world.me.currentPhoto?.picture).toBe('upload 1');
    expect(telegram.trace.count(UPLOAD)).toBe(1);
  },
);

async function seesOnTheToolbar({ browser }: Cast, badge: string): Promise<void> {
  await waitFor(`“${badge}” on the toolbar icon`, async () => (await browser.badge()) === badge, {
    seconds: 15,
    onTimeout: async () => `It was “${await browser.badge()}”.`,
  });
}
