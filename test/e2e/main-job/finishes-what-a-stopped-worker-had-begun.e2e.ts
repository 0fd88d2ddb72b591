import { expect } from 'vitest';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

const SET = 'photos.updateProfilePhoto';

signedInStory('a worker is stopped before Telegram has set the photo: it is set once', async (cast) => {
  const { person, browser, telegram } = cast;
  telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'no-answer' } });
  await setsTheSeventhPhoto(cast);

  await waitFor('the server to get the command', async () => telegram.trace.count(SET) === 1);
  await browser.stopTheWorker();

  await person.sees('Photo set.');
  expectSetOnce(cast);
  expect(telegram.trace.count(SET)).toBe(2);
  await expectToldOnce(cast);
});

signedInStory('a worker is stopped after Telegram has set the photo: it is not set again', async (cast) => {
  const { person, browser, telegram, wire } = cast;
  telegram.fault({ match: { method: SET }, do: { kind: 'delay', milliseconds: 500 } });
  await setsTheSeventhPhoto(cast);

  await waitFor('the server to get the command', async () => telegram.trace.count(SET) === 1);
  wire.freeze();
  await waitFor(
    'the server to carry it out',
    async () => telegram.world.me.currentPhoto?.picture === 'photo 7',
  );
  await browser.stopTheWorker();
  wire.mend();

  await person.sees('Photo set.');
  expectSetOnce(cast);
  expect(telegram.trace.count(SET)).toBe(1);
});

signedInStory(
  'a worker is stopped while Telegram still works on the command: the photo is set once',
  async (cast) => {
    const { person, browser, telegram } = cast;
    const release = telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'hold' } });
    await setsTheSeventhPhoto(cast);

    await waitFor('the server to get the command', async () => telegram.trace.count(SET) === 1);
    await browser.stopTheWorker();
    await waitFor('the next worker to send it', async () => telegram.trace.count(SET) === 2);
    release();

    await person.sees('Photo set.');
    expectSetOnce(cast);
  },
);

async function setsTheSeventhPhoto({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
}

function expectSetOnce({ telegram }: Cast): void {
  const { currentPhoto, photos } = telegram.world.me;
  expect(currentPhoto?.picture).toBe('photo 7');
  expect(photos.map(({ picture }) => picture).filter((picture) => picture === 'photo 7')).toHaveLength(1);
  expect(photos).toHaveLength(24);
}

/** When the time to undo is over, the bar goes, and the next popup does not tell it again. */
async function expectToldOnce({ person }: Cast): Promise<void> {
  await person.seesNo('Photo set.', { seconds: 15 });
  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.seesCurrentPhoto(1);
  await person.seesNo('Photo set.', { seconds: 1 });
}
