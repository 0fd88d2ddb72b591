import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import type { Connection } from '../connection';
import { type Authorized, accountFrom, orPassword } from './authorization';

/** What Telegram answers to the question for a login token (core.telegram.org/api/qr-login). */
export type LoginToken =
  /** Not accepted yet: to be shown as a QR code, and asked for again before it expires. */
  | { link: string; expiresAtSeconds: number }
  /** Accepted by somebody whose home is another data centre: to be imported there. */
  | { dc: number; token: Buffer }
  | Authorized;

interface Asking {
  api: { id: number; hash: string };
  /** Who is signed in here already: Telegram lets nobody sign in twice by a QR code. */
  exceptIds: string[];
}

/** @throws RpcError API_ID_INVALID, FLOOD_WAIT_X */
export function exportLoginToken(connection: Connection, { api, exceptIds }: Asking): Promise<LoginToken> {
  return read(
    connection,
    new Api.auth.ExportLoginToken({
      apiId: api.id,
      apiHash: api.hash,
      exceptIds: exceptIds.map((id) => bigInt(id)),
    }),
  );
}

/** @throws RpcError AUTH_TOKEN_EXPIRED, AUTH_TOKEN_INVALID, AUTH_TOKEN_ALREADY_ACCEPTED */
export function importLoginToken(connection: Connection, token: Buffer): Promise<LoginToken> {
  return read(connection, new Api.auth.ImportLoginToken({ token }));
}

/** @returns true when Telegram said within that time that somebody has accepted the token */
export function untilLoginToken(connection: Connection, limitMs: number): Promise<boolean> {
  return connection.untilUpdate((update) => update instanceof Api.UpdateLoginToken, limitMs);
}

function read(
  connection: Connection,
  request: Api.auth.ExportLoginToken | Api.auth.ImportLoginToken,
): Promise<LoginToken> {
  return orPassword(connection, async () => {
    const answer = await connection.call(request);
    if (answer instanceof Api.auth.LoginTokenSuccess) return { account: accountFrom(answer.authorization) };
    if (answer instanceof Api.auth.LoginTokenMigrateTo) return { dc: answer.dcId, token: answer.token };
    return { link: linkTo(answer.token), expiresAtSeconds: answer.expires };
  });
}

/** Base64 for addresses; the Buffer of browsers does not know it by name. */
function linkTo(token: Buffer): string {
  const base64 = token.toString('base64').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `tg://login?token=${base64}`;
}
