import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('a photo can be made the public one, and that be taken back', async ({ person, telegram }) => {
  const { me } = telegram.world;
  await person.opensThePopup();
  await person.presses('Public');
  await person.sees('Seen by people who may not see your profile photo.');
  await person.picks('photo 3');
  await person.presses('Set as public photo');
  await person.sees('Public photo set.');
  expect(me.publicPhoto?.picture).toBe('photo 3');
  expect(me.currentPhoto?.picture).toBe('photo 1');

  await person.presses({ pattern: '^Undo' });
  await person.sees('Undone.');
  expect(me.publicPhoto?.picture).not.toBe('photo 3');
  expect(me.publicPhoto).not.toBeNull();

  await person.presses('Remove public photo');
  await person.sees('Public photo removed.');
  expect(me.publicPhoto).toBeNull();
  await person.sees('None yet.');
});
