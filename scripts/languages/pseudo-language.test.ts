import { expect, it } from 'vitest';
import { flaws } from '../check/messages/flaws';
import { pseudoLanguage } from './pseudo-language';

const english = {
  languageTag: { message: 'en' },
  popupSave: { message: 'Save' },
  popupSetFor: {
    message: 'Set $PHOTO$ for the bot named $BOT$',
    placeholders: { bot: { content: '$1' }, photo: { content: '$2' } },
  },
};

it('makes each message accented, longer and bracketed, with its gaps', () => {
  const { languageTag, popupSave, popupSetFor } = pseudoLanguage(english);
  expect(languageTag?.message).toBe('en');
  expect(popupSave?.message).toBe('[Šàṽé··]');
  expect(popupSetFor?.message).toMatch(/^\[Šéţ \$PHOTO\$ ƒóř ţĥé ƀóţ ñàɱéđ \$BOT\$[ ·]+\]$/);
  expect(popupSetFor?.message.length).toBeGreaterThan(1.4 * english.popupSetFor.message.length);
});

it('makes messages that browsers can read', () => {
  expect(flaws(pseudoLanguage(english))).toEqual([]);
});
