import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { triesToSet } from './refuse';

signedInStory('too many photos: some are chosen and deleted, then the photo is set', async (cast) => {
  const { person, telegram } = cast;
  const { me } = telegram.world;
  telegram.world.limits.photos = me.photos.length - 1;
  await triesToSet(cast);
  await person.sees('Telegram keeps no more photos for you. Choose some to delete first.');
  await person.presses('Choose some');
  await person.sees('Choose photos');
  for (const photo of ['photo 5', 'photo 24']) await person.picks(photo);
  await person.presses('Delete');
  await person.presses('Delete 2 photos');
  await person.sees('2 photos deleted.');
  await person.presses('Set the photo now');
  await person.sees('Photo set.');
  await person.seesPhotos(22);
  await person.seesCurrentPhoto(1);
  expect(me.photos).toHaveLength(22);
  expect(me.currentPhoto?.picture).toBe('photo 3');
});
