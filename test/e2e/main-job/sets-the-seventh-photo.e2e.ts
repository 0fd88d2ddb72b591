import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('the seventh photo becomes the current one', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.seesCurrentPhoto(1);
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');

  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  expect(telegram.world.me.photos).toHaveLength(24);
});
