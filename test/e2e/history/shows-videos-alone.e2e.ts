import { signedInStory } from '../../support/stories/story';
import { giveLongHistory } from '../../telegram/demo/long-history';

signedInStory(
  'a person looks at videos alone, and those among photos that nobody has looked at are found',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    const countVideos = () => me.photos.filter(({ files }) => files.video).length;
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.presses('Show photos or videos');
    await person.presses('Videos');
    await person.seesPhotos(countVideos());
    await person.presses('Show photos or videos');
    await person.presses('Photos');
    await person.seesPhotos(24 - countVideos());
    await person.presses('Show photos or videos');
    await person.presses('All');
    await person.seesPhotos(24);

    giveLongHistory(telegram.world, me, 500);
    await person.opensThePopup();
    await person.sees('500 photos');
    await person.presses('Show photos or videos');
    await person.presses('Videos');
    await person.picks('photo 1');
    await person.sees(`1/${countVideos()}`);
  },
);
