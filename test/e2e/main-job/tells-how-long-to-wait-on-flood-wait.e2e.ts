import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('the popup tells how long Telegram wants one to wait', async ({ person, telegram }) => {
  telegram.fault({
    match: { method: 'photos.updateProfilePhoto' },
    do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_30' },
  });
  await person.opensThePopup();
  await person.picks('photo 7');
  await person.presses('Set as profile photo');

  await person.sees('Telegram asks you to wait 30 seconds before the next try.');
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
  expect(telegram.trace.count('photos.updateProfilePhoto')).toBe(1);
});
