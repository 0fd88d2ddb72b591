import { Failed } from '../model/failure';
import { writeSettings } from '../store/settings';
import { seal, unseal } from '../store/vault';
import { endpoint } from '../telegram/endpoint';

export interface Api {
  id: number;
  hash: string;
}

const RECORD = 'api';

/**
 * The API id and hash to sign in with: the build's, else the person's own.
 * @throws Failed api-id-missing
 */
export async function readApi(): Promise<Api> {
  const api = endpoint.api ?? (await unseal<Api>(RECORD));
  if (!api) throw new Failed({ kind: 'api-id-missing' });
  return api;
}

/** @throws Failed api-id-refused when the hash cannot be one: 32 hexadecimal digits */
export async function saveApi({ apiId, apiHash }: { apiId: number; apiHash: string }): Promise<null> {
  const hash = apiHash.trim().toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hash)) throw new Failed({ kind: 'api-id-refused' });
  await seal(RECORD, { id: apiId, hash } satisfies Api);
  await writeSettings({ apiId });
  return null;
}
