import type { Photo } from '../../model/photo';
import { writeHistory } from '../../store/gallery';
import { readLive, writeLive } from '../../store/live';
import { writeReferences } from '../../store/references';
import { listPhotos } from '../../telegram/photos/photos';
import { readProfile } from '../../telegram/profile';
import { asCurrent, type OpenAccount } from '../account/accounts';

export async function loadHistory(): Promise<null> {
  await asCurrent(refreshHistory);
  return null;
}

/** Replaces what is stored by what the server says now; both questions travel together. */
export async function refreshHistory({ accountId, dcs }: OpenAccount): Promise<void> {
  const [listed, profile] = await Promise.all([listPhotos(dcs.home), readProfile(dcs.home)]);
  const known = profile.publicPhoto ? [...listed, profile.publicPhoto] : listed;
  await writeReferences(
    accountId,
    known.map(({ reference }) => reference),
  );
  await writeHistory(accountId, {
    photos: listed.map(({ photo }): Photo => photo),
    currentId: profile.current?.photo.id ?? null,
    publicPhoto: profile.publicPhoto?.photo ?? null,
    loadedAtMs: Date.now(),
  });
  const { historyVersion } = await readLive();
  await writeLive({ account: profile.account, historyVersion: historyVersion + 1 });
}
