import 'fake-indexeddb/auto';
import { clear, createStore } from 'idb-keyval';
import type { Name, Request } from '../../src/bus/messages';
import type { Failure } from '../../src/model/failure';
import { i18n } from './english';

type Listener = (changes: object, area: string) => void;

const listeners = new Set<Listener>();

/**
 * What stands in for `webextension-polyfill` when a page is tested: storage in memory, and a background that
 * answers as the test says. Everything on the page's side of that border is the real thing.
 *
 *     vi.mock('webextension-polyfill', async () => ({ default: (await import(...)).browser }));
 */
export const browser = {
  i18n,
  runtime: {
    sendMessage: ({ name, request }: { name: Name; request: unknown }) => answer(name, request),
    getURL: (path: string) => `extension:///${path}`,
    getManifest: () => ({ version: '1.2.3' }),
    openOptionsPage: async () => void opened.push('options'),
  },
  alarms: {
    create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
    clear: async (name: string) => alarms.delete(name),
    clearAll: async () => alarms.clear(),
  },
  permissions: {
    getAll: async () => ({ origins: [...allowed] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) allowed.delete(origin);
    },
  },
  tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  storage: {
    session: area('session'),
    local: area('local'),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
};

/** When each alarm goes off, in milliseconds since the epoch. */
export const alarms = new Map<string, number>();

/** The sites that may be read, as match patterns. */
export const allowed = new Set<string>();

/** The pages that were opened. */
export const opened: string[] = [];

/** Every message that the page sent, oldest first. */
export const asked: { name: Name; request: unknown }[] = [];

type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure };
type Background = { [N in Name]?: (...request: Request<N>) => Answer | Promise<Answer> };

/** What the background does, for the messages that a test is about; to all others it says `null`. */
export const background: Background = {};

export function fails(failure: Failure): Answer {
  return { ok: false, failure };
}

/** A background that is still busy when the test ends. */
export function never(): Promise<Answer> {
  return new Promise(() => {});
}

/** As after the installation of the extension. */
export async function reset(): Promise<void> {
  opened.length = 0;
  allowed.clear();
  alarms.clear();
  asked.length = 0;
  for (const name of Object.keys(background)) delete background[name as Name];
  await Promise.all([
    browser.storage.session.clear(),
    browser.storage.local.clear(),
    clear(createStore('userpic', 'records')),
  ]);
}

async function answer(name: Name, request: unknown): Promise<Answer> {
  asked.push({ name, request });
  const handler = background[name] as ((request: unknown) => Answer | Promise<Answer>) | undefined;
  return handler?.(request) ?? { ok: true, value: null };
}

function area(name: string) {
  const items = new Map<string, unknown>();
  const tell = (changes: object) => {
    for (const listener of listeners) listener(changes, name);
  };
  return {
    get: async (_names?: unknown) => Object.fromEntries(structuredClone([...items])),
    set: async (change: object) => {
      const changes = Object.entries(change).map(([key, newValue]) => {
        const oldValue = items.get(key);
        items.set(key, structuredClone(newValue));
        return [key, { oldValue, newValue }];
      });
      tell(Object.fromEntries(changes));
    },
    remove: async (names: string | string[]) => {
      const changes = [names].flat().map((key) => [key, { oldValue: items.get(key) }]);
      for (const key of [names].flat()) items.delete(key);
      tell(Object.fromEntries(changes));
    },
    clear: async () => items.clear(),
  };
}
