import { describe, expect, it } from 'vitest';
import { differences } from './differences';
import { flaws } from './flaws';
import type { Language } from './language';
import { undescribed } from './undescribed';
import { unsaid } from './unsaid';
import { unused } from './unused';

const TAG = { languageTag: { message: 'en' }, languageDirection: { message: 'ltr' } };
const ENGLISH: Language = {
  ...TAG,
  popupEmpty: { message: 'No photos.', description: 'In place of the photos.' },
  popupFor: {
    message: '$PHOTO$ for $BOT$',
    placeholders: { bot: { content: '$1' }, photo: { content: '$2' } },
  },
  popupPhotos_one: { message: 'One photo', placeholders: { count: { content: '$1' } } },
  popupPhotos_other: { message: '$COUNT$ photos', placeholders: { count: { content: '$1' } } },
};

/** The same with something changed. */
function but(change: Language, language = ENGLISH): Language {
  return { ...language, ...change };
}

describe('a language that differs from English', () => {
  it('has nothing to complain of when it is English', () => {
    expect(differences('en', ENGLISH, ENGLISH)).toEqual([]);
  });

  it('may lack no message, and have none too many', () => {
    const { popupEmpty, ...rest } = ENGLISH;
    expect(differences('en', rest, ENGLISH)).toEqual(['popupEmpty is missing.']);
    expect(differences('en', ENGLISH, rest)).toEqual([expect.stringMatching(/^popupEmpty is not wanted/)]);
  });

  it('has the plurals that it needs, all of them and no others', () => {
    const russian = but({ languageTag: { message: 'ru' } });
    expect(differences('ru', russian, ENGLISH)).toEqual([
      'popupPhotos_many is missing.',
      'popupPhotos_few is missing.',
      'popupPhotos_one lacks $COUNT$.',
    ]);
    const indonesian = but({ languageTag: { message: 'id' } });
    expect(differences('id', indonesian, ENGLISH)).toEqual([
      expect.stringMatching(/^popupPhotos_one is not wanted/),
    ]);
  });

  it('has the same gaps in each message, and in each plural', () => {
    const none = { message: 'nothing' };
    expect(differences('en', but({ popupFor: none, popupPhotos_one: none }), ENGLISH)).toEqual([
      'popupFor has the placeholders (), in English (bot,photo).',
      'popupPhotos_one has the placeholders (), in English (count).',
    ]);
  });

  it('says which language it is, and where it begins', () => {
    expect(differences('ar', but({}, TAG), TAG)).toEqual([
      'languageTag must be ar.',
      'languageDirection must be rtl.',
    ]);
  });
});

it.each([
  ['a text that ends with a space', { message: 'Photo ' }, /begins or ends with a space/],
  ['a text that is empty', { message: '' }, /is empty/],
  ["a typewriter's apostrophe", { message: "can't" }, /typewriter/],
  ['three full stops', { message: 'Wait...' }, /typewriter/],
  ['a gap without a name', { message: 'For $BOT$' }, /no placeholder is named bot/],
  ['a name without a gap', { message: 'For', placeholders: { bot: { content: '$1' } } }, /lacks \$BOT\$/],
  ['another order', { message: '$A$', placeholders: { a: { content: '$2' } } }, /a must be \$1/],
])('%s is complained of', (_, message, complaint) => {
  expect(flaws({ popupEmpty: message })).toEqual([expect.stringMatching(complaint)]);
});

it('a count may be left out where the form is for one number, and not where it is for more', () => {
  expect(flaws(ENGLISH)).toEqual([]);
  const placeholders = { count: { content: '$1' } };
  const lacking = but({ popupPhotos_other: { message: 'photos', placeholders } });
  expect(differences('en', lacking, ENGLISH)).toEqual(['popupPhotos_other lacks $COUNT$.']);
  expect(differences('en', lacking, lacking)).toEqual([]);
  // One photo, and 21.
  expect(differences('ru', ENGLISH, ENGLISH)).toContain('popupPhotos_one lacks $COUNT$.');
});

it.each([
  ['Quoi ?', 1],
  ['Quoi\u00a0?', 1],
  ['Quoi\u202f?', 0],
  ['Ceci: cela', 1],
  ['Ceci\u00a0: cela\u202f; «\u00a0Annuler\u00a0»', 0],
  ['« Annuler »', 1],
])('French %j has %d spaces that it should not have', (message, count) => {
  expect(flaws({ ...TAG, languageTag: { message: 'fr' }, popupEmpty: { message } })).toHaveLength(count);
});

it('names are of two words at least, and differ in more than their case', () => {
  const message = { message: 'Photo' };
  expect(flaws({ photo: message })).toEqual(['photo is not named like popupEmpty.']);
  expect(flaws({ popupEmpty: message, popupempTy: message })).toHaveLength(1);
});

it('a name in a store may not be longer than stores take', () => {
  expect(flaws({ manifestName: { message: 'x'.repeat(45) } })).toEqual([]);
  expect(flaws({ manifestName: { message: 'x'.repeat(46) } })).toHaveLength(1);
});

it('a message that is shown nowhere is named', () => {
  const text = "say('popupEmpty'); sayCount('popupPhotos', 2); const it = 'languageTag' ";
  const files = [
    { path: 'src/popup/Popup.tsx', text },
    { path: 'manifest.json', text: '"__MSG_languageDirection__"' },
  ];
  expect(unused(ENGLISH, files)).toEqual(['popupFor is shown nowhere.']);
});

it.each([
  '<p>No photos yet</p>',
  '<p><Icon /> Menu</p>',
  '<img alt="a photo" />',
  "<p>{is ? 'Photo set.' : null}</p>",
  'const WORDS = { page: "Getting the picture…" }',
  'const name = `Photo $' + '{place}`',
])('English in code is found: %s', (text) => {
  expect(unsaid({ path: 'src/popup/Popup.tsx', text })).toHaveLength(1);
});

it.each([
  '<p class="a b">{say(\'popupEmpty\')} ({count})</p>',
  "console.warn('The photo could not be undone:', error)",
  "throw new TypeError('Not a photo at all')",
  "event.key === 'Escape'",
  "import { x } from 'Some thing'",
])('nobody is shown this: %s', (text) => {
  expect(unsaid({ path: 'src/popup/Popup.tsx', text })).toEqual([]);
});

it('English explains itself', () => {
  const { popupEmpty, popupFor } = ENGLISH;
  expect(undescribed({ popupEmpty, popupFor } as Language)).toEqual([
    'popupFor has no description.',
    'popupFor: bot has no example.',
    'popupFor: photo has no example.',
  ]);
});
