import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  Metadata,
} from 'libphonenumber-js';
import metadata from 'libphonenumber-js/metadata.min.json';
import examples from 'libphonenumber-js/mobile/examples';

/**
 * Writes the list of countries that the sign-in page uses until it has Telegram's own: `npx tsx
 * scripts/generate-countries.ts`, then `npm run format`. From Google's libphonenumber, as libphonenumber-js packs it; nothing of that
 * package gets into the extension.
 */
const FILE = join(import.meta.dirname, '../src/sign-in/phone/countries.json');

type Row = [iso2: CountryCode, code: string, prefixes: string[], pattern: string];

const rows = getCountries().flatMap((iso2) => {
  const example = getExampleNumber(iso2, examples);
  if (!example) return [];
  // "+44 7400 123456" -> "XXXX XXXXXX"
  const pattern = example
    .formatInternational()
    .replace(/^\+\d+ /, '')
    .replaceAll(/\d/g, 'X');
  const row: Row = [iso2, example.countryCallingCode, prefixesOf(iso2), pattern];
  return [row];
});

/** Of the countries that share a code the main one comes first: the United Kingdom before Guernsey. */
rows.sort(([a], [b]) => Number(isMain(b)) - Number(isMain(a)));

writeFileSync(FILE, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);

function isMain(iso2: CountryCode): boolean {
  const sharing: Record<string, string[]> = metadata.country_calling_codes;
  return sharing[getCountryCallingCode(iso2)]?.[0] === iso2;
}

/** Where they are plain alternatives; with none, a country is told by its calling code alone. */
function prefixesOf(iso2: CountryCode): string[] {
  const plans = new Metadata();
  plans.selectNumberingPlan(iso2);
  // "0" (in truth the number 0) is how the packed metadata says that there are none.
  const leading = String(plans.numberingPlan?.leadingDigits() ?? '0');
  return /^[1-9]\d*(\|\d+)*$/.test(leading) ? leading.split('|') : [];
}
