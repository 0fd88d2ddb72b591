import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('the seventh photo can be set by keyboard alone', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.seesPhotos(24);

  await person.goesByTabTo(/^Photo 1, /);
  for (let step = 1; step < 7; step += 1) await person.pressesKey('ArrowRight');
  await person.isAt(/^Photo 7, /);
  await person.pressesKey('Enter');
  await person.goesByTabTo(/^Set as profile photo$/);
  await person.pressesKey('Enter');

  await person.sees('Photo set.');
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
});
