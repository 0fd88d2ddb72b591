import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import type { AuthKey } from '../auth-key';
import type { Account } from '../profile';
import type { LoginToken } from './waiting';

/** Telegram's are good for half a minute (core.telegram.org/api/qr-login says "usually 30 seconds"). */
const LIFE_MS = 30_000;

export function newLoginToken(world: World, key: AuthKey, exceptIds: bigint[]): LoginToken {
  forgetExpired(world);
  const expiresAtMs = world.nowMs() + LIFE_MS;
  const token = { bytes: world.randomBytes(32), expiresAtMs, key, exceptIds, acceptedBy: null };
  world.loginTokens.set(token.bytes.toString('hex'), token);
  return token;
}

export type Refusal =
  | 'AUTH_TOKEN_INVALID'
  | 'AUTH_TOKEN_EXPIRED'
  | 'AUTH_TOKEN_ALREADY_ACCEPTED'
  | 'AUTH_TOKEN_EXCEPTION';

/**
 * What another client of this account does when it scans the QR code: whoever shows it is told, and asks again.
 *
 * @param bytes as in the link (see `tokenInLink`)
 */
export function acceptLoginToken(world: World, account: Account, bytes: Buffer): LoginToken | Refusal {
  const token = world.loginTokens.get(bytes.toString('hex'));
  if (!token) return 'AUTH_TOKEN_INVALID';
  if (token.expiresAtMs <= world.nowMs()) return 'AUTH_TOKEN_EXPIRED';
  if (token.acceptedBy) return 'AUTH_TOKEN_ALREADY_ACCEPTED';
  if (token.exceptIds.includes(account.id)) return 'AUTH_TOKEN_EXCEPTION';
  token.acceptedBy = account;
  // Who scanned in the last second must not come too late.
  token.expiresAtMs = world.nowMs() + LIFE_MS;
  world.updates.push(token.key, updateLoginToken(world));
  return token;
}

/** The token in `tg://login?token=...`, which is what a QR code says. */
export function tokenInLink(link: string): Buffer {
  return Buffer.from(new URL(link).searchParams.get('token') ?? '', 'base64url');
}

/** The accepted token of a key that may sign in with it now. */
export function acceptedToken(world: World, key: AuthKey): LoginToken | undefined {
  return [...world.loginTokens.values()].find(
    (token) => token.key === key && token.acceptedBy !== null && token.expiresAtMs > world.nowMs(),
  );
}

export function useUp(world: World, token: LoginToken): void {
  world.loginTokens.delete(token.bytes.toString('hex'));
}

/** Kept for a while, so that a late client hears "expired" and not "invalid". */
function forgetExpired(world: World): void {
  for (const [name, token] of world.loginTokens) {
    if (token.expiresAtMs + 10 * LIFE_MS < world.nowMs()) world.loginTokens.delete(name);
  }
}

function updateLoginToken(world: World): TlObject {
  return { _: 'updateShort', update: { _: 'updateLoginToken' }, date: world.nowSeconds() };
}
