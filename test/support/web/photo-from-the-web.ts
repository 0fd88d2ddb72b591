import { expect } from 'vitest';
import { cornersOf, fourFields, UPRIGHT } from '../pictures/four-fields';
import { receivedPhoto } from '../pictures/received';
import { type Cast, signedInStory } from '../stories/story';
import { type ImageSite, serveImageSite } from './image-site';
import { choosesFromMenu } from './right-click';

export type WebCast = Cast & { site: ImageSite };

interface Told {
  /** Which picture it is, for a story that fails. */
  what: string;
  /** Of the page; PICTURES stands for the other site. */
  html: string;
  /** What the person points at; the first image when not said. */
  pointsAt?: string;
  /** What the person does between the menu and the crop. */
  afterMenu?: (cast: WebCast) => Promise<void>;
  /** The photo's side in pixels, when it is all of the picture's 900 x 700. */
  sidePixels?: number | null;
}

/** A story of pictures on pages, one after the other: what the server received each time is the middle of the picture. */
export function photosFromTheWeb(sentence: string, told: Told[]): void {
  const pages = told.map(({ html }) => html);
  onTheWeb(sentence, pages, async (cast) => {
    for (const [at, each] of told.entries()) {
      await cast.person.opens(`${cast.site.pages}/page/${at}`);
      await becomesThePhoto(cast, each).catch((error: unknown) => {
        throw new Error(each.what, { cause: error });
      });
    }
  });
}

async function becomesThePhoto(cast: WebCast, told: Told): Promise<void> {
  const { person, telegram } = cast;
  const before = telegram.world.received.length;
  await choosesFromMenu(cast, told.pointsAt ?? 'img');
  await told.afterMenu?.(cast);
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  expect(telegram.world.received).toHaveLength(before + 1);
  const received = await receivedPhoto(telegram.world);
  expect(await cornersOf(received.bytes)).toEqual(UPRIGHT);
  if (told.sidePixels !== null) expect(received.sidePixels).toBe(told.sidePixels ?? 700);
  await person.page.close();
}

/** A story with pages, and a picture of four fields on their own site and on another one. */
export function onTheWeb(sentence: string, pages: string[], tell: (cast: WebCast) => Promise<void>): void {
  signedInStory(
    sentence,
    async (cast) => {
      const picture = await fourFields(900, 700).toBuffer();
      const site = await serveImageSite({ pages, picture });
      try {
        await tell({ ...cast, site });
      } finally {
        await site.stop();
      }
    },
    { needsMenus: true },
  );
}
