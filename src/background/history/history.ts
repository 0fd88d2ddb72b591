import { doubtHistory, writeNewest, writePage } from '../../store/gallery';
import { tellOfHistory } from '../../store/live';
import { writeReferences } from '../../store/references';
import type { KnownPhoto } from '../../telegram/photos/known-photo';
import { listPhotos } from '../../telegram/photos/photos';
import { readBotPhoto, readProfile } from '../../telegram/profile';
import { updateAccount } from '../account/account-list';
import { asCurrent } from '../account/accounts';
import type { OpenAccount } from '../account/open-accounts';
import { turns } from '../turns';
import { botReference, ownerOf } from './bots';

interface Whose {
  botId: string | null;
}

export async function loadHistory(whose: Whose): Promise<null> {
  await asCurrent((account) => refreshHistory(account, whose));
  return null;
}

/** Photos from further back; when the list has changed meanwhile, what has changed instead. */
export async function loadPage({ botId, start }: Whose & { start: number }): Promise<null> {
  await asCurrent(async (account) => {
    const { photos, total } = await listPhotos(account.dcs.home, await ownerOf(account, botId), start);
    await keepReferences(account, botId, photos);
    const page = { start, total, photos: photos.map(({ photo }) => photo) };
    const fits = await inTurn(() => writePage({ accountId: account.accountId, botId }, page));
    if (fits) await tellOfHistory();
    else await refreshHistory(account, { botId });
  });
  return null;
}

/**
 * Brings the newest photos, and what stands where, up to date with the server; the questions travel together.
 * @param goneIds photos that a command has taken out of the list
 */
export async function refreshHistory(
  account: OpenAccount,
  { botId, goneIds = [] }: Whose & { goneIds?: string[] },
): Promise<void> {
  const isOvertaken = overtaking(account, botId);
  const { page, current, publicPhoto } =
    botId === null ? await askOwn(account) : await askBot(account, botId);
  const known = [...page.photos, current, publicPhoto].filter((photo) => photo !== null);
  await keepReferences(account, botId, known);
  const told = {
    total: page.total,
    newest: page.photos.map(({ photo }) => photo),
    current: current?.photo ?? null,
    publicPhoto: publicPhoto?.photo ?? null,
    goneIds,
  };
  const isWritten = await inTurn(async () => {
    // Asked here, where nobody can write in between that the list is in doubt.
    if (isOvertaken()) return false;
    await writeNewest({ accountId: account.accountId, botId }, told);
    return true;
  });
  if (!isWritten) return refreshHistory(account, { botId, goneIds });
  await tellOfHistory();
}

/**
 * A command is about to be sent: until the list is read again, what is stored says nothing of what stands where. It is
 * written down, for the worker may die before that, and reading may fail.
 */
export function doubtStored(account: OpenAccount, { botId }: Whose): Promise<void> {
  overtakeReadings(account, botId);
  return inTurn(() => doubtHistory({ accountId: account.accountId, botId }));
}

/** How often commands were sent or done, by whose list they change. */
const changes = new Map<string, number>();

/** Something was sent or done: what was asked for before that, and comes later, is not what is the case. */
export function overtakeReadings({ accountId }: OpenAccount, botId: string | null): void {
  const whose = `${accountId} ${botId}`;
  changes.set(whose, (changes.get(whose) ?? 0) + 1);
}

/** @returns whether that has happened since */
function overtaking({ accountId }: OpenAccount, botId: string | null): () => boolean {
  const whose = `${accountId} ${botId}`;
  const before = changes.get(whose);
  return () => changes.get(whose) !== before;
}

interface Told {
  page: { photos: KnownPhoto[]; total: number };
  current: KnownPhoto | null;
  publicPhoto: KnownPhoto | null;
}

async function askOwn({ dcs }: OpenAccount): Promise<Told> {
  const [page, profile] = await Promise.all([listPhotos(dcs.home, 'self'), readProfile(dcs.home)]);
  await updateAccount(profile.account);
  return { page, current: profile.current, publicPhoto: profile.publicPhoto };
}

async function askBot(account: OpenAccount, botId: string): Promise<Told> {
  const bot = await botReference(account, botId);
  const { home } = account.dcs;
  const [page, current] = await Promise.all([listPhotos(home, bot), readBotPhoto(home, bot)]);
  return { page, current, publicPhoto: null };
}

/** Keeping reads what is kept, changes it and writes it: two at once would lose what one of them brought. */
const inTurn = turns();

function keepReferences(
  { accountId }: OpenAccount,
  botId: string | null,
  photos: KnownPhoto[],
): Promise<void> {
  const references = photos.map(({ reference }) => (botId === null ? reference : { ...reference, botId }));
  return writeReferences(accountId, references);
}
