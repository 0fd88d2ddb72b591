import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Control, startControl } from './control';
import type { WorldReport } from './control/world-report';
import { createWorld } from './create-world';
import { MOMENTS } from './faults/fault';
import { newAuthKey } from './mtproto/cipher/auth-key';
import { startTelegram, type Telegram } from './server';

let telegram: Telegram;
let control: Control;

beforeEach(async () => {
  telegram = await startTelegram({ world: createWorld() });
  control = await startControl(telegram);
});

afterEach(async () => {
  await control.stop();
  await telegram.stop();
});

describe('GET /world', () => {
  it('tells accounts, their photos in order, the current and the public one', async () => {
    const { accounts } = await get<WorldReport>('/world');
    expect(accounts).toMatchObject([
      { name: 'Ada Lovelace', phone: '9996620007', code: '22222', sessions: 0 },
    ]);
    expect(accounts[0]?.photos.map(({ picture }) => picture).slice(0, 2)).toEqual(['photo 1', 'photo 2']);
    expect(accounts[0]).toMatchObject({
      currentPhoto: { picture: 'photo 1' },
      publicPhoto: { picture: 'public photo' },
    });
    expect(accounts[0]?.bots).toMatchObject([{ currentPhoto: { picture: 'bot photo 1' } }]);
  });

  it('tells how many sessions an account has, and no secret of any', async () => {
    const { world } = telegram;
    const { key } = newAuthKey(world, { dc: 2, userId: world.me.id.toString() });
    const text = await (await fetch(`${control.url}/world`)).text();
    expect(JSON.parse(text)).toMatchObject({ accounts: [{ sessions: 1 }] });
    const secrets = [
      key.toString('hex'),
      String(world.me.accessHash),
      String(world.me.currentPhoto?.accessHash),
    ];
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

describe('POST /changes', () => {
  it.each([
    ['make-current', 'photo 7', ['photo 7', 'photo 1']],
    ['delete', 'photo 1', ['photo 2', 'photo 3']],
    ['remove-current', undefined, ['photo 2', 'photo 3']],
  ])('%s changes the list', async (change, picture, list) => {
    await post('/changes', { change, picture });
    expect(telegram.world.me.photos.slice(0, 2).map((photo) => photo.picture)).toEqual(list);
  });

  it('changes the public photo', async () => {
    await post('/changes', { change: 'make-public', picture: 'photo 7' });
    expect(telegram.world.me.publicPhoto?.picture).toBe('photo 7');
    await post('/changes', { change: 'remove-public' });
    expect(telegram.world.me.publicPhoto).toBeNull();
  });

  it('makes file references expire, and signs everybody out', async () => {
    const { world } = telegram;
    const key = newAuthKey(world, { dc: 2, userId: world.me.id.toString() });
    const before = world.me.currentPhoto?.fileReference;
    await post('/changes', { change: 'expire-file-references' });
    await post('/changes', { change: 'sign-out' });
    expect(world.me.currentPhoto?.fileReference).not.toEqual(before);
    expect(key.userId).toBeNull();
  });
});

describe('POST /faults', () => {
  it('puts a rule in force, until it is taken away', async () => {
    const rules: unknown[] = [];
    const taken: unknown[] = [];
    telegram.fault = (rule) => {
      rules.push(rule);
      return () => taken.push(rule);
    };
    const rule = {
      match: { method: 'help.getConfig', nth: 2 },
      times: 3,
      do: { kind: 'delay', milliseconds: 20 },
    };
    expect(await post('/faults', rule)).toEqual({ status: 200, body: { id: '1' } });
    const flood = { do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_30' } };
    expect(await post('/faults', flood)).toEqual({ status: 200, body: { id: '2' } });
    expect(rules).toEqual([rule, flood]);

    expect(await send('DELETE', '/faults/1')).toEqual({ status: 200, body: { faults: ['2'] } });
    expect(await send('DELETE', '/faults')).toEqual({ status: 200, body: { faults: [] } });
    expect(taken).toEqual([rule, flood]);
  });
});

describe('GET /trace', () => {
  it('tells what was said, as JSON and as text', async () => {
    telegram.trace.add({ connection: 1, direction: 'in', name: 'help.getConfig', messageId: 2n ** 60n });
    const { entries } = await get<{ entries: object[] }>('/trace');
    expect(entries).toMatchObject([{ name: 'help.getConfig', messageId: '1152921504606846976' }]);
    expect(await (await fetch(`${control.url}/trace?as=text`)).text()).toContain('-> help.getConfig');
  });
});

it.each(Object.keys(MOMENTS))('POST /faults takes %s', async (kind) => {
  const numbers: Record<string, object> = {
    'answer-error': { code: 400, message: 'NO' },
    delay: { milliseconds: 5, jitterMilliseconds: 5 },
    'late-answer': { milliseconds: 5 },
    'transport-error': { code: 429 },
    'skew-clock': { seconds: -5 },
    'batch-answers': { count: 2 },
    'split-answer': { bytes: 3 },
    'forge-answer': { forgery: 'stale-id' },
    'forge-exchange': { forgery: 'nonce' },
  };
  expect(await post('/faults', { do: { kind, ...numbers[kind] } })).toMatchObject({ status: 200 });
  const wrong = await post('/faults', { do: { kind, ...numbers[kind], colour: 'red' } });
  expect(wrong).toMatchObject({ status: 400, body: { sentence: expect.stringContaining('no "colour"') } });
});

it('POST /reset makes the world new and takes all faults away', async () => {
  await post('/changes', { change: 'make-current', picture: 'photo 7' });
  await post('/faults', { do: { kind: 'no-answer' } });
  const { body } = await post('/reset', undefined);
  expect(body).toMatchObject({ accounts: [{ currentPhoto: { picture: 'photo 1' } }] });
  expect(await send('DELETE', '/faults')).toMatchObject({ body: { faults: [] } });
});

describe('wrong input', () => {
  it.each([
    ['/changes', { change: 'paint' }, 'change must be one of: make-current, '],
    ['/changes', { change: 'delete' }, 'picture must be a text.'],
    ['/changes', { change: 'delete', picture: 'photo 99' }, 'There is no picture "photo 99" in the list.'],
    [
      '/changes',
      { change: 'delete', photo: 'photo 1' },
      'The change delete has no "photo"; it may have: change, phone, picture.',
    ],
    ['/changes', [], 'change must be one of: make-current, '],
    ['/faults', { do: { kind: 'explode' } }, 'do.kind must be one of: answer-error, '],
    ['/faults', {}, 'do.kind must be one of: '],
    [
      '/faults',
      { do: { kind: 'delay', milliseconds: '20' } },
      'do.milliseconds must be a whole number, 0 or more.',
    ],
    ['/faults', { do: { kind: 'answer-error', code: 400 } }, 'do.message must be a text.'],
    ['/faults', { do: { kind: 'no-answer', times: 2 } }, 'do has no "times"; it may have: kind.'],
    [
      '/faults',
      { do: { kind: 'no-answer' }, match: { nth: 0 } },
      'match.nth must be a whole number, 1 or more.',
    ],
    ['/faults', { do: { kind: 'no-answer' }, match: { methods: 'x' } }, 'match has no "methods"'],
  ])('to %s: %o', async (path, sent, sentence) => {
    const { status, body } = await post(path, sent);
    expect(status).toBe(400);
    expect((body as { sentence: string }).sentence).toContain(sentence);
  });

  it('that is no JSON, and places that do not exist', async () => {
    const broken = await fetch(`${control.url}/faults`, { method: 'POST', body: '{' });
    expect([broken.status, await broken.json()]).toEqual([400, { sentence: 'What was sent is not JSON.' }]);
    expect(await send('DELETE', '/faults/9')).toEqual({
      status: 400,
      body: { sentence: 'There is no fault "9".' },
    });
    expect(await send('GET', '/secrets')).toMatchObject({
      status: 404,
      body: { sentence: expect.stringContaining('GET /world') },
    });
  });
});

async function get<T>(path: string): Promise<T> {
  return (await fetch(`${control.url}${path}`)).json() as Promise<T>;
}

function post(path: string, sent: unknown): Promise<{ status: number; body: unknown }> {
  return send('POST', path, sent === undefined ? null : JSON.stringify(sent));
}

async function send(method: string, path: string, body: string | null = null) {
  const response = await fetch(`${control.url}${path}`, { method, body });
  return { status: response.status, body: (await response.json()) as unknown };
}
