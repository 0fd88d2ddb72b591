import type { Name } from '../../bus/messages';
import { endpoint } from '../../telegram/endpoint';
import { readLastDc } from './last-dc';

/** What is asked for with these comes from Telegram, or goes there. */
const NEED_TELEGRAM: ReadonlySet<Name> = new Set<Name>([
  'loadHistory',
  'loadPictures',
  'loadBots',
  'setPhoto',
  'uploadPhoto',
  'removePhoto',
  'deletePhotos',
  'undo',
]);

/**
 * Dials the data centre that was needed last, before anybody knows what is to be said there: reading the rest of the
 * background then costs no time, because a round trip takes longer.
 *
 * @returns null when nothing was needed yet since the browser started, or it is locked
 */
export async function dialAhead(wanted: Name): Promise<WebSocket | null> {
  if (!NEED_TELEGRAM.has(wanted)) return null;
  const lastDc = await readLastDc();
  const url = endpoint.dcs.find(({ id }) => id === lastDc)?.url;
  return url ? new WebSocket(url, 'binary') : null;
}
