import { Failed } from '../model/failure';
import type { Entry } from '../store/journal';
import { readReferences, writeReferences } from '../store/references';
import { telegramFailure } from '../telegram/failures';
import { ConnectionLost, Unreachable } from '../telegram/mtproto/errors';
import { findPhoto, setPhoto } from '../telegram/photos/photos';
import { readProfile } from '../telegram/profile';
import type { Current } from './current';
import { withFreshReference } from './fresh-reference';
import { refreshHistory } from './history';

/**
 * Carries a command out. Where nobody knows whether it was done (an earlier worker died over it, or the line
 * broke before the answer), it looks first.
 *
 * @returns the id of the photo that is current now
 * @throws Failed in-doubt when looking failed too; offline when it was not done; and what Telegram says
 */
export async function carryOut(current: Current, entry: Entry): Promise<string> {
  const doneBefore = entry.state.at === 'sent' ? await whatCameOfIt(current, entry) : null;
  if (doneBefore !== null) return doneBefore;
  try {
    return await send(current, entry);
  } catch (error) {
    if (isGone(error)) await showTheList(current);
    if (!(error instanceof ConnectionLost)) throw error;
    const done = await whatCameOfIt(current, entry);
    if (done === null) throw new Failed({ kind: 'offline' });
    return done;
  }
}

async function send(current: Current, entry: Entry): Promise<string> {
  const { accountId, dcs } = current;
  const [known] = await readReferences(accountId, [entry.photoId]);
  const set = await withFreshReference(current, { id: entry.photoId, known }, (reference) =>
    setPhoto(dcs.home, reference, entry.target),
  );
  await writeReferences(accountId, [set.reference]);
  await showTheList(current);
  return set.photo.id;
}

/**
 * Telegram may keep a photo's id when it is set, or give it a new one: it was done when the photo stands in
 * its place, or when another than before stands there and the photo's old id is gone.
 *
 * @returns the id of the photo that stands there; null when it was not done
 */
async function whatCameOfIt(current: Current, entry: Entry): Promise<string | null> {
  const { photoId, beforeId, target } = entry;
  const [profile, listed] = await look(current, photoId);
  const now = (target.kind === 'public' ? profile.publicPhoto : profile.current)?.photo.id ?? null;
  const isDone = now === photoId || (now !== null && now !== beforeId && listed === null);
  if (!isDone) return null;
  await showTheList(current);
  return now;
}

async function look({ dcs }: Current, photoId: string) {
  try {
    return await Promise.all([readProfile(dcs.home), findPhoto(dcs.home, photoId)]);
  } catch (error) {
    if (error instanceof ConnectionLost || error instanceof Unreachable)
      throw new Failed({ kind: 'in-doubt' });
    throw error;
  }
}

/** The photo is set, or gone: that the list cannot be read just now does not change it. The next opening reads it. */
async function showTheList(current: Current): Promise<void> {
  await refreshHistory(current).catch((error) =>
    console.warn('The list could not be read after a change:', error),
  );
}

function isGone(error: unknown): boolean {
  const failure = error instanceof Failed ? error.failure : telegramFailure(error);
  return failure?.kind === 'photo-gone';
}
