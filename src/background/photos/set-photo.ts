import type { Command, Done } from '../../model/command';
import type { Before } from '../../store/journal';
import { readReferences, writeReferences } from '../../store/references';
import { findPhoto, setPhoto } from '../../telegram/photos/photos';
import { readProfile } from '../../telegram/profile';
import type { OpenAccount } from '../account/accounts';
import type { HowTo } from '../command/how-to';
import { withFreshReference } from './fresh-reference';

type SetCommand = Extract<Command, { kind: 'set' }>;

/** How an old photo takes the target's place. */
export function howToSet(command: SetCommand, before: Before): HowTo {
  return {
    send: (account) => send(account, command),
    whatCameOfIt: (account) => whatCameOfIt(account, command, before),
  };
}

async function send(account: OpenAccount, { photoId, target }: SetCommand): Promise<Done> {
  const { accountId, dcs } = account;
  const [known] = await readReferences(accountId, [photoId]);
  const set = await withFreshReference(account, { id: photoId, known }, (reference) =>
    setPhoto(dcs.home, reference, target),
  );
  await writeReferences(accountId, [set.reference]);
  return { photoId: set.photo.id };
}

/**
 * Telegram may keep a photo's id when it is set, or give it a new one: it was done when the photo stands in
 * its place, or when another than before stands there and the photo's old id is gone.
 */
async function whatCameOfIt(
  { dcs }: OpenAccount,
  { photoId, target }: SetCommand,
  before: Before,
): Promise<Done | null> {
  const [profile, listed] = await Promise.all([readProfile(dcs.home), findPhoto(dcs.home, photoId)]);
  const isPublic = target.kind === 'public';
  const now = (isPublic ? profile.publicPhoto : profile.current)?.photo.id ?? null;
  const beforeId = isPublic ? before.publicId : before.currentId;
  const isDone = now === photoId || (now !== beforeId && listed === null);
  return now !== null && isDone ? { photoId: now } : null;
}
