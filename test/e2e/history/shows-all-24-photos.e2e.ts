import { signedInStory } from '../../support/stories/story';

signedInStory('a person sees all 24 photos, newest first, and which one is current', async ({ person }) => {
  await person.opensThePopup();

  await person.seesPhotos(24);
  await person.seesCurrentPhoto(1);
  await person.sees('24 photos');
  await person.sees('Ada Lovelace');
  await person.picks('photo 24');
  await person.sees('24/24');
  await person.sees('December 10, 2015');
  await person.sees('640 × 640');
});
