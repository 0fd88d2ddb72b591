import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory('after a change the list is what the server says it is', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.picks('photo 7');
  await person.sees('August 17, 2024');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');

  await person.seesPhotos(24);
  await person.seesCurrentPhoto(1);
  await person.picks('photo 1');
  await person.sees('August 17, 2024');
  await person.sees('This is your current photo');
  await person.presses('Back to all photos');
  await person.picks('photo 7');
  await person.sees('December 1, 2024');
  const pictures = telegram.world.me.photos.map(({ picture }) => picture);
  expect(pictures.slice(0, 8)).toEqual([
    'photo 7',
    ...['photo 1', 'photo 2', 'photo 3', 'photo 4', 'photo 5', 'photo 6', 'photo 8'],
  ]);
});
