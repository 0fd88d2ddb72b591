import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import type { Person } from '../../support/person/person';
import { type Cropped, differenceOf, expectedCrop, mapPicture } from '../../support/pictures/expected-crop';
import { chooseFile } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

/** A photo that is off by two hundredths of its side differs by more; JPEG and another way of scaling make less of one. */
const MOST_DIFFERENCE = 2.5;

/** A picture, what is done to it on the stage (whose middle and side are given), and what that should come to. */
interface Done {
  picture: Buffer;
  act: (person: Person, stage: Stage) => Promise<void>;
  cropped: Cropped;
}
type Stage = Awaited<ReturnType<typeof stageOf>>;

signedInStory(
  'what hands, wheel, fingers, keys and buttons make of a picture is what is sent',
  async (cast) => {
    const map = await mapPicture(1200, 900);
    for (const [what, done] of Object.entries(await doneByHand(map))) await setsAndCompares(cast, what, done);
  },
);

/** The slider shows how close it is, whoever has moved it. */
const IS_CLOSER = '(({ value, min }) => value > min)(document.querySelector("input[type=range]"))';

async function doneByHand(map: Buffer): Promise<Record<string, Done>> {
  return {
    'closer with the wheel, then dragged to the right and down': {
      picture: map,
      act: async ({ page }, { middle, side }) => {
        await page.turnWheel(middle, -400);
        // The wheel goes another way through the browser than the mouse, and may come later.
        await waitFor('the picture to come closer', () => page.evaluate(IS_CLOSER) as Promise<boolean>);
        await page.drag(middle, { x: middle.x + side * 0.2, y: middle.y + side * 0.1 });
      },
      cropped: { sidePixels: 450, offset: { x: -90, y: -45 } },
    },
    'closer with two fingers': {
      picture: map,
      act: ({ page }, { middle }) => page.pinch(middle, 100, 200),
      cropped: { sidePixels: 450 },
    },
    'begun again, and turned a little': {
      picture: map,
      act: async (person) => {
        await person.presses('Mirror');
        await person.presses('Start again');
        await person.page.evaluate('document.querySelector("[role=application]").focus()');
        await person.page.type(']'.repeat(30));
      },
      cropped: { turnDegrees: 30, sidePixels: 900 / (Math.cos(Math.PI / 6) + Math.sin(Math.PI / 6)) },
    },
    'a phone’s, turned by a quarter, mirrored and moved': {
      picture: await asPhonesWriteIt(map),
      act: async (person) => {
        await person.presses('Turn left');
        await person.presses('Mirror');
        await person.page.evaluate('document.querySelector("[role=application]").focus()');
        for (let press = 0; press < 5; press++) await person.pressesKey('ArrowDown');
      },
      cropped: { isMirrored: true, turnDegrees: 90, sidePixels: 900, offset: { x: 0, y: 90 } },
    },
    'confetti, which hardly gets below 512 KB': {
      picture: await confetti(),
      act: async () => {},
      cropped: { sidePixels: 1400 },
    },
    'transparent, on blue': {
      picture: await withHoles(map),
      act: (person) => person.chooses('Blue'),
      cropped: { background: '#2b57d6', sidePixels: 900 },
    },
    'transparent, on the colour of the last time': {
      picture: await withHoles(map),
      act: async () => {},
      cropped: { background: '#2b57d6', sidePixels: 900 },
    },
  };
}

async function setsAndCompares({ person, telegram }: Cast, what: string, done: Done): Promise<void> {
  await person.opens('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  await chooseFile(person.page, { name: 'a', type: 'image/png', bytes: done.picture });
  await done.act(person, await waitFor('the stage', () => stageOf(person)));
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  const { bytes } = await receivedPhoto(telegram.world);
  const difference = await differenceOf(bytes, await expectedCrop(done.picture, done.cropped));
  expect(difference, what).toBeLessThan(MOST_DIFFERENCE);
  await person.page.close();
}

function stageOf({ page }: Person) {
  return inPage(page, () => {
    const { left, top, width } = document.querySelector('[role=application]')?.getBoundingClientRect() ?? {};
    if (left === undefined || top === undefined || !width) throw new Error('There is no stage.');
    return { middle: { x: left + width / 2, y: top + width / 2 }, side: width };
  });
}

/** Stored lying on its side, and EXIF 6 says to turn it back. */
function asPhonesWriteIt(picture: Buffer): Promise<Buffer> {
  const options = { quality: 100, chromaSubsampling: '4:4:4' };
  return sharp(picture).rotate(-90).jpeg(options).withMetadata({ orientation: 6 }).toBuffer();
}

/** Nothing is left of the upper half. */
async function withHoles(picture: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const half = { width, height: height / 2, channels: 4 as const, background: '#fff' };
  return sharp(picture)
    .ensureAlpha()
    .composite([{ input: { create: half }, left: 0, top: 0, blend: 'dest-out' }])
    .png()
    .toBuffer();
}

/** Every pixel another colour: at the best quality, several times as large as Telegram takes. */
function confetti(): Promise<Buffer> {
  const size = { width: 1400, height: 1400, channels: 3 as const };
  return sharp(randomBytes(1400 * 1400 * 3), { raw: size })
    .png()
    .toBuffer();
}
