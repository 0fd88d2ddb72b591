import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['UnknownError', 'storage-unreadable'],
  ['InvalidStateError', 'storage-unreadable'],
  ['QuotaExceededError', 'storage-full'],
])('a browser that refuses with %s is the failure %s', async (name, kind) => {
  const request = opening();
  const reading = read();
  await vi.waitFor(() => expect(request.onerror).not.toBeNull());
  request.error = new DOMException('', name);
  request.onerror?.();
  await expect(reading).rejects.toMatchObject({ failure: { kind } });
});

it('a browser that neither opens nor refuses is given up', async () => {
  vi.useFakeTimers();
  opening();
  const reading = expect(read()).rejects.toMatchObject({ failure: { kind: 'storage-unreadable' } });
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
});

it('what throws half way leaves everything as it was', async () => {
  const { records } = await import('./records');
  const put = (value: string) => (store: IDBObjectStore) => promisifyRequest(store.put(value, 'key'));
  await records('readwrite', put('kept'));
  const full = new DOMException('', 'QuotaExceededError');
  const breaking = records('readwrite', (store) => {
    store.clear();
    throw full;
  });
  await expect(breaking).rejects.toMatchObject({ failure: { kind: 'storage-full' } });
  expect(await records('readonly', (store) => promisifyRequest(store.get('key')))).toBe('kept');
});

async function read(): Promise<unknown> {
  const { records } = await import('./records');
  return records('readonly', async () => 'read');
}

/** An `open` that is left to the test. */
function opening() {
  const request = { error: null as DOMException | null, onerror: null as (() => void) | null };
  vi.stubGlobal('indexedDB', { open: () => request });
  return request;
}
