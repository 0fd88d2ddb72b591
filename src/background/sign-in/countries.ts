import { readCountries, writeCountries } from '../../store/countries';
import { Connection } from '../../telegram/connection';
import { endpoint } from '../../telegram/endpoint';
import { newSession } from '../../telegram/session';
import { listCountries } from '../../telegram/sign-in/countries';
import { readApi } from '../api';
import { introduction } from '../introduction';

const GOOD_FOR_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Brings Telegram's list of countries into the store, once a week. Over a connection of its own, under a key that
 * is thrown away: the sign-in beside it is not to wait for this, nor to be mixed up with it.
 */
export async function loadCountries(): Promise<null> {
  const kept = await readCountries();
  if (kept && Date.now() - kept.loadedAtMs < GOOD_FOR_MS) return null;
  const connection = new Connection({
    session: newSession(endpoint.homeDc),
    introduction: introduction(await readApi()),
    onSessionChanged: () => {},
  });
  try {
    const countries = await listCountries(connection);
    if (countries.length > 0) await writeCountries({ countries, loadedAtMs: Date.now() });
  } finally {
    await connection.close();
  }
  return null;
}
