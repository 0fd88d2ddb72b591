import type { History } from '../../model/photo';
import { writeHistory } from '../../store/gallery';
import { readLive, writeLive } from '../../store/live';
import { writeReferences } from '../../store/references';
import type { KnownPhoto } from '../../telegram/photos/known-photo';
import { listPhotos } from '../../telegram/photos/photos';
import { readBotPhoto, readProfile } from '../../telegram/profile';
import { updateAccount } from '../account/account-list';
import { asCurrent, type OpenAccount } from '../account/accounts';
import { botReference } from './bots';

export async function loadHistory({ botId }: { botId: string | null }): Promise<null> {
  await asCurrent((account) => refreshHistory(account, botId));
  return null;
}

/** Replaces what is stored by what the server says now; the questions travel together. */
export async function refreshHistory(account: OpenAccount, botId: string | null): Promise<void> {
  const told = botId === null ? await askOwn(account) : await askBot(account, botId);
  const { accountId } = account;
  const known = told.publicPhoto ? [...told.photos, told.publicPhoto] : told.photos;
  await writeReferences(
    accountId,
    known.map(({ reference }) => reference),
  );
  await writeHistory(accountId, botId, historyOf(told));
  const { historyVersion } = await readLive();
  await writeLive({ historyVersion: historyVersion + 1 });
}

interface Told {
  photos: KnownPhoto[];
  current: KnownPhoto | null;
  publicPhoto: KnownPhoto | null;
}

async function askOwn({ dcs }: OpenAccount): Promise<Told> {
  const [photos, profile] = await Promise.all([listPhotos(dcs.home, 'self'), readProfile(dcs.home)]);
  await updateAccount(profile.account);
  return { photos, current: profile.current, publicPhoto: profile.publicPhoto };
}

async function askBot(account: OpenAccount, botId: string): Promise<Told> {
  const bot = await botReference(account, botId);
  const { home } = account.dcs;
  const [photos, current] = await Promise.all([listPhotos(home, bot), readBotPhoto(home, bot)]);
  return { photos, current, publicPhoto: null };
}

function historyOf({ photos, current, publicPhoto }: Told): History {
  return {
    photos: photos.map(({ photo }) => photo),
    currentId: current?.photo.id ?? null,
    publicPhoto: publicPhoto?.photo ?? null,
    loadedAtMs: Date.now(),
  };
}
