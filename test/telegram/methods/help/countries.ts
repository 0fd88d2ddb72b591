import { readFileSync } from 'node:fs';
import type { TlObject } from '../../tl-object';
import type { Method } from '../requests';

/** Every country that one can have a number of, for choosing one and for writing the number as people do there. */
export const getCountriesList: Method<'help.getCountriesList'> = (_world, { hash }) => {
  if (hash === HASH) return { _: 'help.countriesListNotModified' };
  return { _: 'help.countriesList', countries: [...COUNTRIES.map(countryObject), ANONYMOUS], hash: HASH };
};

/** The list never changes here. */
const HASH = 1;

/** ISO 3166-1, the calling code, how numbers begin where countries share one, how numbers are written. */
type Row = [iso2: string, code: string, prefixes: string[], pattern: string];

const COUNTRIES: Row[] = JSON.parse(readFileSync(new URL('./countries.json', import.meta.url), 'utf8'));

const NAMES = new Intl.DisplayNames('en', { type: 'region' });

function countryObject([iso2, code, prefixes, pattern]: Row): TlObject {
  return {
    _: 'help.country',
    iso2,
    default_name: NAMES.of(iso2) ?? iso2,
    country_codes: [
      {
        _: 'help.countryCode',
        country_code: code,
        prefixes: prefixes.length > 0 ? prefixes : undefined,
        patterns: pattern ? [pattern] : undefined,
      },
    ],
  };
}

/** Numbers that are bought on fragment.com; Telegram lists them under a code of its own. */
const ANONYMOUS: TlObject = {
  _: 'help.country',
  iso2: 'FT',
  default_name: 'Anonymous Numbers',
  country_codes: [{ _: 'help.countryCode', country_code: '888', patterns: ['XXXX XXXX'] }],
};
