import { Api } from 'telegram/tl';
import type { Country } from '../../model/country';
import type { Connection } from '../connection';

/** All countries that one can have a number of, with how numbers are written there; asked for before signing in. */
export async function listCountries(connection: Connection): Promise<Country[]> {
  const list = await connection.read(new Api.help.GetCountriesList({ langCode: 'en', hash: 0 }));
  if (!(list instanceof Api.help.CountriesList)) return [];
  return list.countries
    .filter(({ hidden }) => !hidden)
    .map(({ iso2, name, defaultName, countryCodes }) => ({
      iso2,
      name: name ?? defaultName,
      codes: countryCodes.map(({ countryCode, prefixes, patterns }) => ({
        code: countryCode,
        prefixes: prefixes ?? [],
        patterns: patterns ?? [],
      })),
    }));
}
