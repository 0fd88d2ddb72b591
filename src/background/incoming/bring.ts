import { Failed } from '../../model/failure';
import type { Incoming } from '../../store/incoming';
import { writeIncoming, writeIncomingPicture } from '../../store/incoming';
import { failureOf } from '../failure-of';
import { keepWanted, type Place, readWanted, type Wanted } from './wanted';
import { askThePage, picturesOf } from './ways/ask-the-page';
import { fromScreen } from './ways/from-screen';
import { fetchFromSite } from './ways/from-site';
import { hasAccess, originOf } from './ways/site-access';

/**
 * Brings a picture to the crop page by the first way that leads to it: from the page that shows it, from its site as
 * any site may ask for it, from its site with the person's leave, from the screen.
 */
export async function bring(key: string, wanted: Wanted): Promise<void> {
  await keepWanted(key, wanted);
  await showing(key, () => climb(key, wanted));
}

/** The person has allowed access to the picture's site, or wants another try. */
export async function fetchPicture({ key }: { key: string }): Promise<null> {
  const wanted = await readWanted(key);
  if (wanted) await bring(key, wanted);
  return null;
}

/** The person prefers what the screen shows to giving access. */
export async function takeFromScreen({ key }: { key: string }): Promise<null> {
  const wanted = await readWanted(key);
  if (wanted) await showing(key, () => useScreen(key, wanted));
  return null;
}

/** One of a page's pictures, or one that was dropped on the crop page. */
export async function bringPicture({ key, url }: { key: string; url: string }): Promise<null> {
  const place = (await readWanted(key))?.place ?? null;
  await bring(key, { kind: place ? 'image' : 'link', url, place });
  return null;
}

/** Shows the crop page which pictures a page has. */
export async function listPictures(key: string, place: Place): Promise<void> {
  await keepWanted(key, { kind: 'image', url: '', place });
  await showing(key, async () => ({ state: 'choosing', candidates: await picturesOf(place) }));
}

/** Whatever it comes to, the crop page is told. */
async function showing(key: string, work: () => Promise<Incoming>): Promise<void> {
  try {
    await writeIncoming(key, { state: 'fetching', from: 'page' });
    await writeIncoming(key, await work());
  } catch (error) {
    await writeIncoming(key, { state: 'failed', failure: failureOf(error) });
  }
}

async function climb(key: string, wanted: Wanted): Promise<Incoming> {
  const asked = await askThePage(wanted);
  if (asked.picture) return arrive(key, asked.picture);
  if (wanted.kind === 'video') return useScreen(key, wanted);

  await writeIncoming(key, { state: 'fetching', from: 'site' });
  const isAllowed = await hasAccess(asked.url);
  const pageUrl = wanted.place?.pageUrl ?? null;
  const fetched = await fetchFromSite(asked.url, isAllowed ? { pageUrl } : null);
  if (fetched instanceof Blob) return arrive(key, fetched);
  const canUseScreen = wanted.kind === 'image' && wanted.place !== null;
  if (!isAllowed && fetched === 'refused')
    return { state: 'needs-access', origin: originOf(asked.url), canUseScreen };
  if (canUseScreen) return useScreen(key, wanted);
  throw new Failed({ kind: 'picture-unreachable', reason: fetched });
}

async function useScreen(key: string, wanted: Wanted): Promise<Incoming> {
  await writeIncoming(key, { state: 'fetching', from: 'screen' });
  const picture = await fromScreen(wanted);
  if (!picture) throw new Failed({ kind: 'picture-unreachable', reason: 'refused' });
  return arrive(key, picture, true);
}

async function arrive(key: string, picture: Blob, isFromScreen = false): Promise<Incoming> {
  await writeIncomingPicture(key, picture);
  return { state: 'ready', isFromScreen };
}
