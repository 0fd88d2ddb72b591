import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Country } from '../../model/country';
import { readCountries } from '../../store/countries';
import { useReading } from '../../ui/state/use-reading';
import { builtInCountries } from './built-in-countries';
import { countryName } from './country-name';

/** Telegram's list of countries; the built-in one until that is there, and for as long as Telegram cannot be reached. */
export function useCountries(): Country[] {
  const [hasAnswered, setAnswered] = useState(false);
  const kept = useReading(readCountries, [hasAnswered]);
  useEffect(() => void ask('loadCountries').then(() => setAnswered(true)), []);
  return useMemo(() => kept?.countries.map(inOurLanguage) ?? builtInCountries(), [kept]);
}

/** Telegram was asked for the numbers: its names are in English. */
function inOurLanguage(country: Country): Country {
  return { ...country, name: countryName(country.iso2) ?? country.name };
}
