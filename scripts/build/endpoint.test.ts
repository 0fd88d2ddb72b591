import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEndpoint } from './endpoint';

const scratch = mkdtempSync(join(tmpdir(), 'userpic-endpoint-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Telegram's own. */
const right = JSON.parse(readFileSync(join(import.meta.dirname, 'telegram.json'), 'utf8'));

it('an endpoint file that is right is read', () => {
  expect(read(right)).toMatchObject({ dcs: right.dcs, homeDc: right.homeDc, api: null });
  expect(read({ ...right, apiId: 1, apiHash: 'a' })).toMatchObject({ api: { id: 1, hash: 'a' } });
});

describe('an endpoint file is refused in one line that names the field:', () => {
  it.each([
    ['no JSON', '{ "dcs": [', /endpoint\.json: .*JSON/],
    ['no object', '7', /endpoint\.json: must hold an object/],
    ['no DC', { dcs: [] }, /: dcs must be /],
    ['a DC without an id', { dcs: [{ url: 'ws://127.0.0.1:1/apiws' }] }, /: dcs\[0\]\.id must be /],
    ['an address that is none', { dcs: [{ id: 2, url: 'nowhere' }] }, /: dcs\[0\]\.url must be /],
    [
      'an address of another kind',
      { dcs: [{ id: 2, url: 'http://127.0.0.1/' }] },
      /: dcs\[0\]\.url must be /,
    ],
    ['a home DC that is not listed', { homeDc: 99 }, /: homeDc must be /],
    ['no key', { publicKeys: [] }, /: publicKeys must be /],
    ['a key that is none', { publicKeys: ['-----BEGIN RSA PUBLIC KEY-----'] }, /: publicKeys\[0\] must be /],
    ['an API id that is no number', { apiId: 'one' }, /: apiId must be /],
    ['an API hash that is no text', { apiId: 1, apiHash: 7 }, /: apiHash must be /],
  ])('%s', (_, change, line) => {
    const text = typeof change === 'string' ? change : { ...right, ...change };
    expect(() => read(text)).toThrow(line);
    expect(() => read(text)).not.toThrow('\n');
  });
});

function read(content: object | string) {
  const file = join(scratch, 'endpoint.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readEndpoint(file);
}
