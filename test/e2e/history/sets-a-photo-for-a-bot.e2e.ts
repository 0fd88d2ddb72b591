import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('a photo of one’s own can be set for a bot that one owns', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.presses('Bots');
  await person.sees('The photo of your bot Difference Engine.');
  await person.picks('photo 7');
  await person.presses('Set as bot photo');

  await person.sees('Bot photo set.');
  expect(telegram.world.me.bots[0]?.currentPhoto?.picture).toBe('photo 7');
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
});
