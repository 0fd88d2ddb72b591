import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Country } from '../../model/country';
import { readCountries } from '../../store/countries';
import { builtInCountries } from './built-in-countries';
import { countryName } from './country-name';

/** Telegram's list of countries; the built-in one until that is there, and for as long as Telegram cannot be reached. */
export function useCountries(): Country[] {
  const [countries, setCountries] = useState(builtInCountries);
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const kept = await readCountries();
      if (kept && isShown) setCountries(kept.countries.map(inOurLanguage));
    };
    // What is kept is shown before Telegram has answered.
    void read()
      .then(() => ask('loadCountries'))
      .then(read);
    return () => {
      isShown = false;
    };
  }, []);
  return countries;
}

/** Telegram was asked for the numbers: its names are in English. */
function inOurLanguage(country: Country): Country {
  return { ...country, name: countryName(country.iso2) ?? country.name };
}
