import { expect, it } from 'vitest';
import { createWorld } from '../telegram/create-world';
import { startTelegram } from '../telegram/server';
import { buildForLocalServer } from './build';

const telegram = await startTelegram({ world: createWorld() });
await telegram.stop();
const right = telegram.endpoint;

it.each([
  ['no JSON', '{ "dcs": [', /endpoint\.json: .*JSON/],
  ['no object', '7', /endpoint\.json: must hold an object/],
  ['no DC', { dcs: [] }, /: dcs must be /],
  ['a DC without an id', { dcs: [{ url: 'ws://127.0.0.1:1/apiws' }] }, /: dcs\[0\]\.id must be /],
  ['an address that is none', { dcs: [{ id: 2, url: 'nowhere' }] }, /: dcs\[0\]\.url must be /],
  ['an address of another kind', { dcs: [{ id: 2, url: 'http://127.0.0.1/' }] }, /: dcs\[0\]\.url must be /],
  ['a home DC that is not listed', { homeDc: 99 }, /: homeDc must be /],
  ['no key', { publicKeys: [] }, /: publicKeys must be /],
  ['a key that is none', { publicKeys: ['-----BEGIN RSA PUBLIC KEY-----'] }, /: publicKeys\[0\] must be /],
  ['an API id that is no number', { apiId: 'one' }, /: apiId must be /],
  ['an API hash that is no text', { apiHash: 7 }, /: apiHash must be /],
])('a build for an endpoint file with %s stops with one line that names the field', (_, change, line) => {
  const text = typeof change === 'string' ? change : JSON.stringify({ ...right, ...change });
  const { ok, complaint, files } = buildForLocalServer(text);

  expect(ok).toBe(false);
  expect(complaint.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
  expect(files.size).toBe(0);
});
