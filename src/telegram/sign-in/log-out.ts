import { Api } from 'telegram/tl';
import type { Connection } from '../connection';

/** Ends this session on the server: its key is worth nothing afterwards. */
export async function logOut(connection: Connection): Promise<void> {
  await connection.call(new Api.auth.LogOut());
}
