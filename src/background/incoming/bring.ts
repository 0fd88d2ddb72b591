import { Failed } from '../../model/failure';
import { readIncoming } from '../../store/incoming';
import { type Brought, beginClimb, climbFor, type Tell } from './climbs';
import { keepWanted, readWanted, type Wanted } from './wanted';
import { askThePage, picturesOf } from './ways/ask-the-page';
import { fromScreen } from './ways/from-screen';
import { fetchFromSite, type Trouble } from './ways/from-site';
import { hasAccess, originOf } from './ways/site-access';

/**
 * Brings a picture to the crop page by the first way that leads to it: from the page that shows it, from its site as
 * any site may ask for it, from its site with the person's leave, from the screen. For a page, brings the list of its
 * pictures.
 */
export function bring(key: string, wanted: Wanted): Promise<void> {
  return beginClimb(key, async (tell) => {
    await keepWanted(key, wanted);
    return climb(wanted, tell);
  });
}

/**
 * The crop page waits for its picture. One that is on its way, it is told when it has come; else, it is fetched anew:
 * the worker that was at it was stopped, or the person has allowed access to its site, or wants another try.
 */
export async function fetchPicture({ key, isOnItsWay }: { key: string; isOnItsWay: boolean }): Promise<null> {
  const wanted = await readWanted(key);
  // It came while the page asked: the page hears of that.
  if (isOnItsWay && !climbFor(key) && (await readIncoming(key))?.state !== 'fetching') return null;
  await (climbFor(key) ?? bring(key, wanted));
  return null;
}

/** The person prefers what the screen shows to giving access. */
export async function takeFromScreen({ key }: { key: string }): Promise<null> {
  const wanted = await readWanted(key);
  await beginClimb(key, (tell) => useScreen(wanted, tell));
  return null;
}

/** One of a page's pictures, or one that was dropped on the crop page. */
export async function bringPicture({ key, url }: { key: string; url: string }): Promise<null> {
  const place = await readWanted(key).then(
    (wanted) => wanted.place,
    () => null,
  );
  await bring(key, { kind: place ? 'image' : 'link', url, place });
  return null;
}

async function climb(wanted: Wanted, tell: Tell): Promise<Brought> {
  if (wanted.kind === 'page') return { state: 'choosing', candidates: await picturesOf(wanted.place) };
  const asked = await askThePage(wanted);
  if (asked.picture) return { picture: asked.picture, isFromScreen: false };
  if (wanted.kind === 'video') return useScreen(wanted, tell);

  const canUseScreen = wanted.kind === 'image' && wanted.place !== null;
  const fetched = await askItsSite(asked.url, wanted, tell);
  if (fetched instanceof Blob) return { picture: fetched, isFromScreen: false };
  if (fetched === 'needs-access') return { state: 'needs-access', origin: originOf(asked.url), canUseScreen };
  if (canUseScreen) return useScreen(wanted, tell);
  throw new Failed({ kind: 'picture-unreachable', reason: fetched });
}

async function askItsSite(
  url: string,
  { place }: Wanted,
  tell: Tell,
): Promise<Blob | Trouble | 'needs-access'> {
  // What a page has made for itself and thrown away (`blob:`), or a link that leads to no site (`mailto:`).
  if (!/^https?:/.test(url)) return 'refused';
  await tell({ state: 'fetching', from: 'site' });
  const isAllowed = await hasAccess(url);
  const fetched = await fetchFromSite(url, isAllowed ? { pageUrl: place?.pageUrl ?? null } : null);
  return fetched === 'refused' && !isAllowed ? 'needs-access' : fetched;
}

async function useScreen(wanted: Wanted, tell: Tell): Promise<Brought> {
  await tell({ state: 'fetching', from: 'screen' });
  const picture = await fromScreen(wanted);
  if (!picture) throw new Failed({ kind: 'picture-unreachable', reason: 'refused' });
  return { picture, isFromScreen: true };
}
