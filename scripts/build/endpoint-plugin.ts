import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Endpoint } from '../../src/telegram/endpoint';
import { readEndpoint } from './endpoint.ts';

const ID = 'virtual:endpoint';

/**
 * Gives `src/telegram` the server to speak to, as the module `virtual:endpoint`.
 *
 * `telegram` reads the addresses of Telegram itself, and the API id from TELEGRAM_API_ID and TELEGRAM_API_HASH
 * where they are set; `local` reads the file that USERPIC_ENDPOINT names.
 */
export function endpoint(which: 'telegram' | 'local'): { endpoint: Endpoint; plugin: Plugin } {
  const found = which === 'local' ? local() : telegram();
  const plugin: Plugin = {
    name: 'userpic:endpoint',
    resolveId: (id) => (id === ID ? ID : undefined),
    load: (id) => (id === ID ? `export const endpoint = ${JSON.stringify(found)};` : undefined),
  };
  return { endpoint: found, plugin };
}

function telegram(): Endpoint {
  const found = readEndpoint(join(import.meta.dirname, 'telegram.json'));
  const { TELEGRAM_API_ID: id, TELEGRAM_API_HASH: hash } = process.env;
  if (!id && !hash) return found;
  if (!/^[1-9]\d*$/.test(id ?? '')) throw new Error('TELEGRAM_API_ID must be a whole number above 0');
  if (!/^[0-9a-f]{32}$/.test(hash ?? '')) throw new Error('TELEGRAM_API_HASH must be 32 hexadecimal digits');
  return { ...found, api: { id: Number(id), hash: String(hash) } };
}

function local(): Endpoint {
  const file = process.env.USERPIC_ENDPOINT;
  if (!file) throw new Error('USERPIC_ENDPOINT must name an endpoint file when --mode is local');
  return readEndpoint(file);
}
