import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'several photos are deleted at once, after a question that shows them',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.presses('Choose photos');
    for (const photo of ['photo 2', 'photo 3', 'photo 5']) await person.picks(photo);
    await person.sees('3 chosen');
    await person.presses('Delete');
    await person.sees('Delete these 3 photos for good?');
    expect(me.photos).toHaveLength(24);

    await person.presses('Delete 3 photos');
    await person.sees('3 photos deleted.');
    await person.seesPhotos(21);
    expect(me.photos.slice(0, 3).map(({ picture }) => picture)).toEqual(['photo 1', 'photo 4', 'photo 6']);

    // Another client is quicker with one of them: what is said is how many this one has deleted.
    await person.presses('Choose photos');
    for (const photo of ['photo 2', 'photo 3']) await person.picks(photo);
    await person.presses('Delete');
    me.photos.splice(1, 1);
    await person.presses('Delete 2 photos');
    await person.sees('Photo deleted.');
    await person.seesPhotos(19);
  },
);
