import { describe, expect, it } from 'vitest';
import { Faults } from './faults';
import { linkForEachTest } from './mtproto/testing/link-for-each-test';
import { askFor, type LinkServer } from './mtproto/testing/link-server';
import type { RawClient } from './mtproto/testing/raw-client';
import type { World } from './world';
import { addAccount } from './world/people';
import { addPhoto } from './world/photos';
import type { ProfilePhoto } from './world/profile';

const METHOD = 'help.getDeepLinkInfo';

describe('a rule', () => {
  const drop = { kind: 'drop-before' } as const;
  const request = { moment: 'request', dc: 2, method: METHOD, userId: '7' } as const;

  it.each([
    ['everything without a match', {}, true],
    ['the method', { method: METHOD }, true],
    ['another method', { method: 'help.getConfig' }, false],
    ['the DC', { dc: 2 }, true],
    ['another DC', { dc: 4 }, false],
    ['the user', { userId: '7' }, true],
    ['another user', { userId: '8' }, false],
    ['all of them together', { method: METHOD, dc: 2, userId: '8' }, false],
  ])('for %s', (_name, match, strikes) => {
    const faults = new Faults();
    faults.add({ match, do: drop });
    expect(faults.strike(request)).toEqual(strikes ? [drop] : []);
  });

  it('strikes until it is taken away', () => {
    const faults = new Faults();
    const remove = faults.add({ do: drop });
    expect([1, 2, 3].map(() => faults.strike(request).length)).toEqual([1, 1, 1]);
    remove();
    expect(faults.strike(request)).toEqual([]);
  });

  it.each([
    [{ times: 2 }, [1, 1, 0, 0]],
    [{ times: 0 }, [0, 0, 0, 0]],
    [{ match: { nth: 3 } }, [0, 0, 1, 0]],
    [{ match: { nth: 2 }, times: 2 }, [0, 1, 1, 0]],
    [{ match: { method: 'help.getConfig', nth: 1 } }, [0, 0, 0, 0]],
  ])('%j strikes so often', (rule, expected) => {
    const faults = new Faults();
    faults.add({ ...rule, do: drop });
    expect([1, 2, 3, 4].map(() => faults.strike(request).length)).toEqual(expected);
  });

  it('is idle until it has struck, also when it was taken away', () => {
    const faults = new Faults();
    faults.add({ match: { nth: 2 }, do: drop });
    faults.add({ match: { dc: 4 }, do: drop })();
    faults.strike(request);
    expect(faults.idle).toEqual([
      { match: { nth: 2 }, do: drop },
      { match: { dc: 4 }, do: drop },
    ]);
    faults.strike(request);
    expect(faults.idle).toEqual([{ match: { dc: 4 }, do: drop }]);
  });

  it('strikes at its own moment only', () => {
    const faults = new Faults();
    faults.add({ do: { kind: 'refuse-connection' } });
    expect(faults.strike(request)).toEqual([]);
    expect(faults.strike({ moment: 'connection', dc: 2 })).toEqual([{ kind: 'refuse-connection' }]);
  });

  it('jitters the same with the same seed, never below its time nor above time and jitter', () => {
    const times = (seed: string) => {
      const faults = new Faults(seed);
      faults.add({ do: { kind: 'delay', milliseconds: 100, jitterMilliseconds: 50 } });
      return Array.from({ length: 20 }, () => faults.strike(request)[0]).map((fault) =>
        fault && 'milliseconds' in fault ? fault.milliseconds : 0,
      );
    };
    expect(times('one')).toEqual(times('one'));
    expect(times('one')).not.toEqual(times('two'));
    expect(new Set(times('one')).size).toBeGreaterThan(5);
    expect(Math.min(...times('one'))).toBeGreaterThanOrEqual(100);
    expect(Math.max(...times('one'))).toBeLessThanOrEqual(150);
  });

  it('of an unknown kind is refused', () => {
    expect(() => new Faults().add({ do: { kind: 'earthquake' } as never })).toThrow(/No fault "earthquake"/);
  });
});

describe('on the wire', () => {
  let server: LinkServer;
  let client: RawClient;
  linkForEachTest((link) => ({ server, client } = link));

  it('answer-error: the error instead of the request', async () => {
    server.telegram.fault({ do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_30' }, times: 1 });
    expect((await ask('one')).value).toEqual({
      _: 'rpc_error',
      error_code: 420,
      error_message: 'FLOOD_WAIT_30',
    });
    expect((await ask('two')).name).toBe('result');
    expect(server.carriedOut).toEqual(['two']);
  });

  it('delay: later, but done', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'delay', milliseconds: 40 } });
    const slow = client.send(client.message(askFor('slowed')));
    const quick = client.send(client.message(askFor('quick')));
    expect((await client.next('result')).requestId).toBe(quick);
    expect((await client.next('result')).requestId).toBe(slow);
  });

  it('hold: done when its rule is taken away', async () => {
    const release = server.telegram.fault({ match: { nth: 1 }, do: { kind: 'hold' } });
    const held = client.send(client.message(askFor('held')));
    const quick = client.send(client.message(askFor('quick')));
    expect((await client.next('result')).requestId).toBe(quick);
    expect(server.carriedOut).toEqual(['quick']);
    release();
    expect((await client.next('result')).requestId).toBe(held);
  });

  it('drop-before: cut, not carried out, and carried out when it is sent again', async () => {
    server.telegram.fault({ do: { kind: 'drop-before' }, times: 1 });
    const message = client.message(askFor('one'));
    client.send(message);
    await client.until(() => client.isClosed, 'the end of the connection');
    expect(server.carriedOut).toEqual([]);

    const next = server.connect({ salt: client.salt });
    next.send(message);
    expect((await next.next('result')).requestId).toBe(message.id);
  });

  it('drop-after: carried out and cut; whoever comes back in that session gets the answer', async () => {
    server.telegram.fault({ do: { kind: 'drop-after' }, times: 1 });
    const message = client.message(askFor('one'));
    client.send(message);
    await client.until(() => client.isClosed, 'the end of the connection');
    expect(server.carriedOut).toEqual(['one']);
    expect(client.received).toEqual([]);

    const next = server.connect({ salt: client.salt });
    next.send(message);
    expect((await next.next('result')).requestId).toBe(message.id);
    expect(server.carriedOut).toEqual(['one']);
  });

  it('drop-after: an error is lost as an answer is', async () => {
    server.telegram.fault({ do: { kind: 'drop-after' }, times: 1 });
    client.send(client.message(askFor('fail')));
    await client.until(() => client.isClosed, 'the end of the connection');
    expect(client.received).toEqual([]);
  });

  it('no-answer: silence about this request, all else goes on', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'no-answer' } });
    client.send(client.message(askFor('one')));
    await client.settle();
    expect(client.received).toEqual([]);
    await ask('two');
    expect(server.carriedOut).toEqual(['two']);
  });

  it('black-hole: the connection stays open and swallows everything', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'black-hole' } });
    client.send(client.message(askFor('one')));
    await expect.poll(() => server.telegram.trace.count(METHOD)).toBe(1);
    client.send(client.message({ _: 'ping', ping_id: 5n }));
    client.send(client.message(askFor('two')));

    // Another connection is not touched, and what it asks comes later.
    const other = server.connect({ salt: client.salt, sessionId: 2n });
    other.send(other.message(askFor('three')));
    await other.next('result');
    expect(server.carriedOut).toEqual(['three']);
    expect(client.received.map((it) => it.name)).toEqual([]);
    expect(client.isClosed).toBe(false);
  });

  it('forget-key: 404 now and ever after', async () => {
    server.telegram.fault({ match: { method: METHOD }, do: { kind: 'forget-key' } });
    client.send(client.message(askFor('one')));
    await client.until(() => client.transportErrors.length === 1, 'a transport error');
    client.send(client.message({ _: 'ping', ping_id: 5n }));
    await client.until(() => client.transportErrors.length === 2, 'another transport error');
    expect(server.telegram.world.keys.size).toBe(0);
  });

  it('expire-references: every photo has another one, and the request is carried out', async () => {
    const photo = addPhotoTo(server.telegram.world);
    const before = photo.fileReference;
    server.telegram.fault({ do: { kind: 'expire-references' }, times: 1 });
    await ask('one');
    expect(photo.fileReference).not.toEqual(before);
    expect(photo.expiredFileReferences).toEqual([before]);
  });

  it('ignore-connection: nothing is ever heard on it', async () => {
    server.telegram.fault({ match: { dc: 2 }, do: { kind: 'ignore-connection' }, times: 1 });
    const ignored = server.connect();
    ignored.send(ignored.message({ _: 'ping', ping_id: 1n }));
    await client.settle();
    expect([ignored.isClosed, ignored.bytesReceived]).toEqual([false, 0]);
    ignored.close();
  });

  it('refuse-connection: for new ones', async () => {
    const remove = server.telegram.fault({ do: { kind: 'refuse-connection' } });
    const refused = server.connect();
    await refused.until(() => refused.isClosed, 'the end of the connection');
    await client.settle();
    remove();
    const welcome = server.connect({ salt: client.salt, sessionId: 3n });
    await welcome.settle();
  });

  function ask(path: string) {
    const id = client.send(client.message(askFor(path)));
    return client.next('result', (it) => it.requestId === id);
  }
});

function addPhotoTo(world: World): ProfilePhoto {
  const person = addAccount(world, { firstName: 'A', lastName: 'B', phone: '1', code: '1' });
  const bytes = Buffer.of(1);
  const files = { a: bytes, b: bytes, c: bytes, i: bytes, video: null };
  addPhoto(world, person, { picture: 'one', dateSeconds: 1, files });
  const [photo] = person.photos;
  if (!photo) throw new Error('unreachable');
  return photo;
}
