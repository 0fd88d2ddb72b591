import { expect } from 'vitest';
import { opensAPicture } from '../../support/pictures/opens-a-picture';
import { signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

const UPLOAD = 'photos.uploadProfilePhoto';

signedInStory(
  'a new photo can be cancelled until it is sent, and undone from then on',
  async ({ person, browser, telegram, wire }) => {
    await opensAPicture(person);
    // So that it has to be dialled anew, which comes to nothing.
    await browser.stopTheWorker();
    wire.freeze();
    await person.presses('Set as profile photo');
    await person.sees('Reaching Telegram…');
    await person.presses('Cancel');
    await person.sees('Another picture');
    wire.mend();

    const release = telegram.fault({ match: { method: UPLOAD }, do: { kind: 'hold' } });
    await person.presses('Set as profile photo');
    await person.sees('Sending it. You may close this window, and can undo it in a moment.', { seconds: 15 });
    await waitFor('Telegram to get it', async () => telegram.trace.count(UPLOAD) === 1);
    release();
    await person.sees('Photo set.');
    expect(telegram.trace.count(UPLOAD)).toBe(1);
    expect(telegram.world.me.photos).toHaveLength(25);
    await person.presses('Undo');
    await person.sees('Undone. Your old photo is back.');
    expect(telegram.world.me.photos).toHaveLength(24);
  },
);
