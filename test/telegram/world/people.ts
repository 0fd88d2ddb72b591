import type { World } from '../world';
import type { AuthKey } from './auth-key';
import { Account, Bot } from './profile';
import { TwoStepPassword } from './sign-in/two-step-password';

export interface Person {
  firstName: string;
  lastName: string;
  phone: string;
  code: string;
  password?: { text: string; hint: string };
  /** The world's home DC when not given. */
  homeDc?: number;
}

/** Somebody new, with an id, hashes and salts of their own and no photo yet. */
export function addAccount(world: World, { password, ...person }: Person): Account {
  const account = new Account({
    homeDc: world.homeDc,
    ...person,
    ...newIdentity(world),
    password: password ? new TwoStepPassword(password, world.randomBytes) : null,
  });
  world.accounts.push(account);
  return account;
}

/** What the owner does in another client; who is just being asked for the old one is told that it has changed. */
export function changePassword(world: World, account: Account, password: Person['password'] | null): void {
  account.password = password ? new TwoStepPassword(password, world.randomBytes) : null;
}

/** A bot that this account owns. */
export function addBot(world: World, owner: Account, bot: { firstName: string; username: string }): Bot {
  const added = new Bot({ ...bot, ...newIdentity(world) });
  owner.bots.push(added);
  return added;
}

/** As when every session is ended from another device: the keys stay known, and are nobody's. */
export function signOutEverywhere(world: World): void {
  for (const key of world.keys.values()) key.userId = null;
}

/** Ends the authorization of this key, and those that other DCs were given of it. */
export function signOutKey(world: World, key: AuthKey): void {
  const id = key.id.toString();
  for (const other of world.keys.values()) if (other.exportedFrom === id) other.userId = null;
  key.userId = null;
}

/** Ids of accounts made lately need more than 32 bits (core.telegram.org/api/layers, layer 133). */
function newIdentity(world: World): { id: bigint; accessHash: bigint } {
  return { id: 6_000_000_000n + BigInt(world.randomBytes(4).readUInt32LE()), accessHash: world.randomLong() };
}
