import browser from 'webextension-polyfill';

/**
 * The language that the messages are in; not always the browser's own, for where there is none of that one shows
 * English. Dates, numbers and plurals follow it: "12. März 2024" in an English sentence is read out wrongly.
 */
export const LANGUAGE = regional(browser.i18n.getMessage('languageTag'));

/** Of the messages again: `@@bidi_dir` is the browser's. */
export const DIRECTION = browser.i18n.getMessage('languageDirection') === 'rtl' ? 'rtl' : 'ltr';

/** The person's own kind of it, where the browser says: en-GB for en, ar-EG for ar. */
function regional(tag: string): string {
  const ui = browser.i18n.getUILanguage();
  return base(ui) === base(tag) ? ui : tag;
}

/** Not by `Intl.Locale`: it throws at names that browsers give themselves, `ja-JP-mac`. */
function base(tag: string): string | undefined {
  return tag.split('-')[0];
}
