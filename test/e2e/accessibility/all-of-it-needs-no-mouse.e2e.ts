import { expect } from 'vitest';
import type { Person } from '../../support/person/person';
import { fourFields } from '../../support/pictures/four-fields';
import { giveByEvent } from '../../support/pictures/give-file';
import { story } from '../../support/stories/story';
import type { Account } from '../../telegram/world/profile';

story('signing in, setting, undoing, cropping and deleting need no mouse', async ({ person, telegram }) => {
  const { me } = telegram.world;
  await signsIn(person, me);

  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.goesByTabTo(/^Photo 1, /);
  for (let step = 1; step < 7; step += 1) await person.pressesKey('ArrowRight');
  await person.isAt(/^Photo 7, /);
  await person.pressesKey('Enter');
  await goesTo(person, /^Set as profile photo$/);
  await person.sees('Photo set.');
  expect(me.currentPhoto?.picture).toBe('photo 7');
  await goesTo(person, /^Undo/);
  await person.sees('Undone.');
  expect(me.currentPhoto?.picture).toBe('photo 1');
  // The button that had the focus has gone.
  await person.isAt(/^Photo \d+, /);

  await goesTo(person, /^New photo$/);
  await cropsWhatIsPasted(person);
  expect(me.currentPhoto?.picture).toBe('upload 1');
  await person.closesTheTab();

  await person.opensThePopup();
  await person.seesPhotos(25);
  await person.goesByTabTo(/^Photo 1, /);
  await person.pressesKey('ArrowRight');
  await person.isAt(/^Photo 2, /);
  await person.pressesKey('Delete');
  await person.sees('Delete this photo for good?');
  await goesTo(person, /^Delete photo$/);
  await person.sees('Photo deleted.');
  // The one that follows.
  await person.isAt(/^Photo 2, /);
  expect(me.photos.map(({ picture }) => picture)).not.toContain('photo 1');
});

async function signsIn(person: Person, me: Account): Promise<void> {
  await person.opensThePopup();
  await goesTo(person, /^Sign in$/);
  await person.isLedTo('sign-in/index.html');
  await goesTo(person, /^Use phone number instead$/);
  await typesAt(person, /^Phone number$/, `+${me.phone}`);
  await typesAt(person, /^Code$/, me.code);
  await typesAt(person, /^Password$/, me.password?.text ?? '');
  await person.sees('Signed in as Ada Lovelace');
}

/** What a person chooses in the browser's own window is not the page's; what they paste is. */
async function cropsWhatIsPasted(person: Person): Promise<void> {
  await person.isLedTo('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  const bytes = await fourFields(800, 800).toBuffer();
  await giveByEvent(person.page, 'paste', { name: 'copied.png', type: 'image/png', bytes });
  await person.isAt(/^Crop$/);
  await person.pressesKeysOf('r');
  await goesTo(person, /^Set as profile photo$/);
  await person.sees('Photo set.');
}

/** By Tab, and presses Enter there. */
async function goesTo(person: Person, name: RegExp): Promise<void> {
  await person.goesByTabTo(name);
  await person.pressesKey('Enter');
}

/** The field is where one is already. */
async function typesAt(person: Person, name: RegExp, text: string): Promise<void> {
  await person.isAt(name);
  await person.pressesKeysOf(text);
  await person.pressesKey('Enter');
}
