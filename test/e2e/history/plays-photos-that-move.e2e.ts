import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
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

signedInStory(
  'where less motion is wanted a photo moves when it is asked to, and nothing else does',
  async ({ person }) => {
    await person.opensThePopup();
    await person.page.prefers({ lessMotion: true });
    await person.seesPhotos(24);
    await person.picks('photo 5');
    await person.seesThePhotoLarge();
    await person.seesVideos(0);
    await person.presses('Play video');
    await person.seesVideos(1);
    await person.pressesKey('Escape');
    // The focus rests at its tile, where the video would begin by itself.
    await person.isAt(/^Photo 5, /);
    await person.pressesKey('ArrowRight');
    await person.pressesKey('ArrowLeft');
    expect(await inPage(person.page, whatMoves)).toEqual({ videos: 0, animations: 0 });
  },
);

/** In the second in which it would begin; runs in the page. */
async function whatMoves(): Promise<{ videos: number; animations: number }> {
  await new Promise((done) => setTimeout(done, 1000));
  const videos = [...document.querySelectorAll('video')].filter(({ paused }) => !paused).length;
  return { videos, animations: document.getAnimations().length };
}
