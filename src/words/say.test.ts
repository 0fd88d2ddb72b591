import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '../../test/pages/english';

const speech = vi.hoisted(() => ({}) as typeof i18n);
vi.mock('webextension-polyfill', () => ({ default: { i18n: speech } }));

/** A language that lacks some plurals. */
const DIGITS: Record<string, Record<string, string>> = {
  ar: { signInDigits_zero: 'no digits', signInDigits_other: '$1 digits' },
};

beforeEach(() => {
  vi.resetModules();
  speaks('en', 'ltr');
});

describe('a message', () => {
  it('is filled by name, whatever the order', async () => {
    const { say } = await import('./say');
    expect(say('signInGoTo', { link: 'L', settings: 'S', devices: 'D' })).toBe('Go to S, D, L');
    expect(say('signInSentBySms')).toBe('Telegram sent a code by SMS.');
  });

  it('writes numbers as the language does', async () => {
    speaks('fa', 'rtl');
    const { say } = await import('./say');
    expect(say('failureFloodWait', { duration: 1234 })).toContain('۱٬۲۳۴');
  });

  it('sets a name of another direction apart', async () => {
    speaks('fa', 'rtl');
    const { say } = await import('./say');
    expect(say('signInPasswordHint', { hint: 'Ada' })).toContain('\u2068Ada\u2069');
  });
});

describe('a message with a number', () => {
  it('has the form that the number wants', async () => {
    const { sayCount } = await import('./say');
    expect([0, 1, 2, 1000].map((count) => sayCount('signInDigits', count))).toEqual([
      '0 digits',
      '1 digit',
      '2 digits',
      '1,000 digits',
    ]);
  });

  it('has the form of any other number where the language has none for this one', async () => {
    speaks('ar', 'rtl');
    const { sayCount } = await import('./say');
    expect([0, 2, 3].map((count) => sayCount('signInDigits', count))).toEqual([
      'no digits',
      '2 digits',
      '3 digits',
    ]);
  });
});

describe('a message with elements in its gaps', () => {
  it('comes in pieces, in the order of the message', async () => {
    const { sayWith } = await import('./say-with');
    const [link, settings, devices] = [{ link: 1 }, { settings: 1 }, { devices: 1 }];
    expect(sayWith('signInGoTo', { link, settings, devices })).toEqual([
      'Go to ',
      settings,
      ', ',
      devices,
      ', ',
      link,
      '',
    ]);
  });
});

describe('the language', () => {
  it('is that of the messages, in the person’s own kind', async () => {
    speaks('pt-BR', 'ltr', 'pt-PT');
    expect((await import('./language')).LANGUAGE).toBe('pt-PT');
  });

  it.each(['ja-JP-mac', 'pl', 'ent'])('is that of the messages where the browser is in %s', async (ui) => {
    speaks('en', 'ltr', ui);
    expect(await import('./language')).toMatchObject({ LANGUAGE: 'en', DIRECTION: 'ltr' });
  });
});

/** A browser with these messages: English ones but for those above. */
function speaks(tag: string, direction: string, ui = tag): void {
  const own: Record<string, string> = { ...DIGITS[tag], languageTag: tag, languageDirection: direction };
  speech.getUILanguage = () => ui;
  speech.getMessage = (name, values = []) =>
    own[name]?.replace('$1', values[0] ?? '') ??
    (DIGITS[tag] && name.startsWith('signInDigits') ? '' : i18n.getMessage(name, values));
}
