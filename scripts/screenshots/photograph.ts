import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { atRest } from '../../test/support/person/look';
import { Person } from '../../test/support/person/person';
import { giveByEvent } from '../../test/support/pictures/give-file';
import { waitFor } from '../../test/support/wait-for';
import type { Telegram } from '../../test/telegram/server';
import { stageIn } from '../languages/stage-in';
import { has, pickTile, signIn } from '../languages/visit-each-page';
import { type Words, wordsOf } from '../languages/words-of';

/** PNG files. */
interface Photographs {
  /** In the order of the listings in docs/store. */
  stills: string[];
  /** How a photo is set. */
  film: string[];
}

/** What of a page in a tab is worth seeing: its column, and a little. */
const SIGN_IN = { width: 440, height: 600 };
const CROP = { width: 540, height: 630 };
const PICTURE = join(import.meta.dirname, '../../test/telegram/demo/pictures/photo-12/c.jpg');

const ALL_IN_VIEW = `[...document.querySelectorAll('.picture')]
  .filter((picture) => picture.getBoundingClientRect().top < innerHeight)
  .every((picture) => picture.querySelector(':scope > :not(.picture-thumbnail)'))`;

/** What the extension looks like in a language, on the way of somebody who signs in, sets a photo and crops another. */
export async function photograph(
  language: string,
  { isDark, folder }: { isDark: boolean; folder: string },
): Promise<Photographs> {
  mkdirSync(folder, { recursive: true });
  const { browser, telegram, end } = await stageIn(language, { folder: join(folder, 'extension'), isDark });
  const { me } = telegram.world;
  const person = new Person(browser, me);
  const shoot = async (name: string) => {
    const file = join(folder, `${name}.png`);
    await atRest(person.page);
    await person.page.shot(file);
    return file;
  };
  try {
    const words = wordsOf(language);
    const see = async (name: string, message: string) => {
      await person.sees(words(message));
      if (name === 'sign-in-qr') await shoot('sign-in');
    };
    await signIn({ person, me, words, see });
    const film = await setAPhoto({ person, words, shoot, telegram });
    const cropped = await cropAPicture(person, shoot);
    const [gallery = '', preview = '', set = ''] = film;
    return {
      stills: [gallery, preview, set, cropped, await column(join(folder, 'sign-in.png'), SIGN_IN)],
      film,
    };
  } finally {
    await end();
  }
}

type Shoot = (name: string) => Promise<string>;

interface Stage {
  person: Person;
  words: Words;
  shoot: Shoot;
  telegram: Telegram;
}

async function setAPhoto({ person, words, shoot, telegram }: Stage): Promise<string[]> {
  await person.opensThePopup();
  await waitFor('the photos', () => has(person, '.tile[data-place="8"]'));
  await waitFor('all pictures in view', () => person.page.evaluate(ALL_IN_VIEW));
  const gallery = await shoot('gallery');
  await pickTile(person, 6);
  await waitFor('the large photo', () => has(person, '.large-photo .picture > :not(.picture-thumbnail)'));
  const preview = await shoot('preview');
  const fetched = telegram.trace.count('upload.getFile');
  await person.presses(words('photoSetAsProfile'));
  await person.sees(words('photoSet'));
  // What was set is another photo now, with a picture of its own.
  await waitFor('its picture to be fetched', async () => telegram.trace.count('upload.getFile') > fetched);
  await waitFor('all pictures in view', () => person.page.evaluate(ALL_IN_VIEW));
  return [gallery, preview, await shoot('set')];
}

async function cropAPicture(person: Person, shoot: Shoot): Promise<string> {
  await person.opens('crop/index.html');
  const bytes = readFileSync(PICTURE);
  await giveByEvent(person.page, 'paste', { name: 'picture.jpg', type: 'image/jpeg', bytes });
  await waitFor('the picture', () => has(person, '.stage canvas, .stage img'));
  return column(await shoot('crop'), CROP);
}

/** The middle of a page that has one column. */
async function column(file: string, size: { width: number; height: number }): Promise<string> {
  const { width, height } = await sharp(file).metadata();
  const part = {
    left: Math.round((width - size.width) / 2),
    top: 0,
    width: size.width,
    height: Math.min(height, size.height),
  };
  const cut = file.replace('.png', '-column.png');
  await sharp(file).extract(part).toFile(cut);
  return cut;
}
