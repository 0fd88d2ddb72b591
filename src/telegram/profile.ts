import { Api } from 'telegram/tl';
import type { Account } from '../model/account';
import type { Connection } from './connection';
import { type KnownPhoto, knownPhoto } from './photos/known-photo';
import { type BotReference, inputUser } from './photos/owner';

/** The person who is signed in, with the two photos that the list does not tell apart. */
export interface Profile {
  account: Account;
  current: KnownPhoto | null;
  /** The public (fallback) photo. */
  publicPhoto: KnownPhoto | null;
}

/** The photo that people see of a bot now. */
export async function readBotPhoto(connection: Connection, bot: BotReference): Promise<KnownPhoto | null> {
  const { fullUser } = await connection.read(new Api.users.GetFullUser({ id: inputUser(bot) }));
  return known(fullUser.profilePhoto);
}

/** @throws RpcError AUTH_KEY_UNREGISTERED when nobody is signed in; Unreachable; ConnectionLost */
export async function readProfile(connection: Connection): Promise<Profile> {
  const { fullUser, users } = await connection.read(
    new Api.users.GetFullUser({ id: new Api.InputUserSelf() }),
  );
  const [user] = users.filter((one) => one instanceof Api.User);
  if (!user) throw new TypeError('Telegram did not say who is signed in');
  return {
    account: accountOf(user),
    current: known(fullUser.profilePhoto),
    publicPhoto: known(fullUser.fallbackPhoto),
  };
}

export function accountOf(user: Api.User): Account {
  return {
    id: user.id.toString(),
    name: [user.firstName, user.lastName].filter(Boolean).join(' '),
    maskedPhone: maskPhone(user.phone ?? ''),
  };
}

function known(photo: Api.TypePhoto | undefined): KnownPhoto | null {
  return photo instanceof Api.Photo ? knownPhoto(photo) : null;
}

/** `9996620007` -> `+99 •••••• 07`: enough to know it again, too little to write down. */
function maskPhone(digits: string): string {
  if (digits.length < 6) return '';
  return `+${digits.slice(0, 2)} ${'•'.repeat(digits.length - 4)} ${digits.slice(-2)}`;
}
