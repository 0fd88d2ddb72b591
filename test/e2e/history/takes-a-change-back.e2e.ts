import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('what was set or removed can be taken back', async ({ person, telegram }) => {
  const { me } = telegram.world;
  await person.opensThePopup();
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  await person.presses({ pattern: '^Undo' });
  await person.sees('Undone.');
  expect(me.currentPhoto?.picture).toBe('photo 1');

  await person.picks('photo 1');
  await person.presses('Remove');
  await person.sees('Profile photo removed.');
  expect(me.currentPhoto?.picture).toBe('photo 7');
  expect(me.photos).toHaveLength(23);
  await person.presses({ pattern: '^Undo' });
  await person.sees('Undone.');
  await person.seesPhotos(24);
  await person.seesCurrentPhoto(1);
});
