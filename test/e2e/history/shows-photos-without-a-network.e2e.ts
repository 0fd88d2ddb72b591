import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'photos come one by one, and those that were seen once are there at once, without worker or network',
  async ({ person, browser, telegram, wire }) => {
    telegram.fault({
      match: { method: 'upload.getFile', nth: 8 },
      do: { kind: 'late-answer', milliseconds: 4000 },
    });
    await person.opensThePopup();
    await person.seesAllPhotosButOne();
    await person.seesPhotos(24);
    await person.closesThePopup();

    const fetched = telegram.trace.count('upload.getFile');
    await browser.stopTheWorker();
    await person.opensThePopup();
    await person.seesPhotos(24);
    expect(telegram.trace.count('upload.getFile')).toBe(fetched);
    await person.closesThePopup();

    wire.cut();
    await browser.stopTheWorker();
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.seesCurrentPhoto(1);
  },
);
