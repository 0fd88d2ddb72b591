import { LANGUAGE } from '../../words/language';

const names = new Intl.DisplayNames(LANGUAGE, { type: 'region', fallback: 'none' });

/** As the browser calls it in the language of the page; undefined for what is no country, like Telegram's `FT` (+888). */
export function countryName(iso2: string): string | undefined {
  return names.of(iso2);
}
