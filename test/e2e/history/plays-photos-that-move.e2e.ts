import { expect } from 'vitest';
import { savedFile } from '../../support/person/saved-file';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'a photo that moves plays, can be paused, saved and set',
  async ({ person, browser, telegram }) => {
    const { me } = telegram.world;
    const video = me.photos[4]?.files.video?.bytes ?? Buffer.of();
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.seesVideos(0);
    await person.picks('photo 5');
    await person.seesVideos(1);
    await person.presses('Pause video');
    await person.seesVideos(0);
    await person.presses('Save video');
    expect((await savedFile(browser, 'userpic-2024-12-10.mp4')).equals(video)).toBe(true);

    // The focus is at its tile now, and rests there.
    await person.pressesKey('Escape');
    await person.seesVideos(1);
    await person.pressesKey('ArrowRight');
    await person.seesVideos(0);

    await person.picks('photo 5');
    await person.presses('Set as profile photo');
    await person.sees('Photo set.');
    expect(me.currentPhoto?.picture).toBe('photo 5');
    await person.picks('photo 1');
    await person.seesVideos(1);
  },
);
