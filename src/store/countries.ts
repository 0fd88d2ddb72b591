import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { Country } from '../model/country';

interface CountryList {
  countries: Country[];
  loadedAtMs: number;
}

/** Telegram's list of countries: the same for everybody. */
const lists: UseStore = createStore('userpic-countries', 'lists');

/** @returns undefined when it was never loaded */
export function readCountries(): Promise<CountryList | undefined> {
  return get<CountryList>('all', lists);
}

export function writeCountries(list: CountryList): Promise<void> {
  return set('all', list, lists);
}
