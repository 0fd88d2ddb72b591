import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from '../../test/support/browser';
import { atRest } from '../../test/support/person/look';
import { Person } from '../../test/support/person/person';
import type { Telegram } from '../../test/telegram/server';

interface Stage {
  browser: Browser;
  telegram: Telegram;
  /** For a picture of each step. */
  folder: string;
}

/**
 * Signs in, and makes the seventh photo the current one: each step told as it is done, with a picture.
 *
 * @returns whether the server's world says that it is so
 */
export async function performMainJob({ browser, telegram, folder }: Stage): Promise<boolean> {
  const { me } = telegram.world;
  const person = new Person(browser, me);
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const step = async (words: string, act: () => Promise<void>) => {
    const startMs = performance.now();
    await act();
    await atRest(person.page);
    count += 1;
    const file = join(folder, `${String(count).padStart(2, '0')}-${words.replaceAll(/\W+/g, '-')}.png`);
    await person.page.shot(file);
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`${String(count).padStart(2)}. ${words} (${seconds} s)  ${relative('', file)}`);
  };

  await step('opens the popup', () => person.opensThePopup());
  await step('goes to the sign-in page', () => person.goesToTheSignInPage());
  await step('gives the phone number', async () => {
    await person.givesThePhoneNumber();
    await person.sees('Type the code');
  });
  await step('gives the code', async () => {
    await person.givesTheCode();
    await person.sees('Type your password');
  });
  await step('gives the password', async () => {
    await person.givesThePassword();
    await person.sees(`Signed in as ${me.firstName}`);
  });
  await step('opens the popup again', () => person.opensThePopup());
  await step(`sees ${me.photos.length} photos`, () => person.seesPhotos(me.photos.length));
  await step('picks the seventh', async () => {
    await person.picks('photo 7');
    await person.seesThePhotoLarge();
  });
  await step('sets it', async () => {
    await person.presses('Set as profile photo');
    await person.sees('Photo set.');
    await person.seesPhotos(me.photos.length);
  });

  const current = me.currentPhoto?.picture;
  console.log(`The server says that ${current} is the current one of ${me.photos.length}.`);
  return current === 'photo 7';
}
