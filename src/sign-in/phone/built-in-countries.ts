import type { Country } from '../../model/country';
import rows from './countries.json';
import { countryName } from './country-name';

/** For who has no list from Telegram yet. Made by `scripts/generate-countries.ts`; names are the browser's own. */
export function builtInCountries(): Country[] {
  return (rows as Row[]).map(([iso2, code, prefixes, pattern]) => ({
    iso2,
    name: countryName(iso2) ?? iso2,
    codes: [{ code, prefixes, patterns: [pattern] }],
  }));
}

/** JSON has no types for places in a list. */
type Row = [iso2: string, code: string, prefixes: string[], pattern: string];
