import { expect } from 'vitest';
import { cornersOf, fourFields, UPRIGHT } from '../pictures/four-fields';
import { receivedPhoto } from '../pictures/received';
import { type Cast, story } from '../stories/story';
import { type ImageSite, serveImageSite } from './image-site';
import { choosesFromMenu } from './right-click';

interface Told {
  /** Of the page; PICTURES stands for the other site. */
  html: string;
  /** What the person points at; the first image when not said. */
  pointsAt?: string;
  /** What the person does between the menu and the crop. */
  afterMenu?: (cast: Cast) => Promise<void>;
  /** The photo's side in pixels, when it is all of the picture's 900 x 700. */
  sidePixels?: number | null;
}

/** A story of a picture on a page that becomes the photo: what the server received is the middle of that picture. */
export function photoFromTheWeb(
  sentence: string,
  { html, pointsAt, afterMenu, sidePixels = 700 }: Told,
): void {
  onTheWeb(sentence, html, async (cast) => {
    const { person, telegram } = cast;
    await person.signsIn();
    await person.opens(`${cast.site.pages}/`);
    await choosesFromMenu(cast, pointsAt ?? 'img');
    await afterMenu?.(cast);
    await person.presses('Set as profile photo');
    await person.sees('Photo set.');
    const received = await receivedPhoto(telegram.world);
    expect(await cornersOf(received.bytes)).toEqual(UPRIGHT);
    if (sidePixels !== null) expect(received.sidePixels).toBe(sidePixels);
  });
}

/** A story with a page, and a picture of four fields on its own site and on another one. */
export function onTheWeb(
  sentence: string,
  html: string,
  tell: (cast: Cast & { site: ImageSite }) => Promise<void>,
): void {
  story(
    sentence,
    async (cast) => {
      const picture = await fourFields(900, 700).toBuffer();
      const site = await serveImageSite({ html, picture });
      try {
        await tell({ ...cast, site });
      } finally {
        await site.stop();
      }
    },
    { needsMenus: true },
  );
}
