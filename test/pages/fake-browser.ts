import type { Name, Request } from '../../src/bus/messages';
import type { Failure } from '../../src/model/failure';

type Listener = (changes: object, area: string) => void;

const listeners = new Set<Listener>();

/**
 * What stands in for `webextension-polyfill` when a page is tested: storage in memory, and a background that
 * answers as the test says. Everything on the page's side of that border is the real thing.
 *
 *     vi.mock('webextension-polyfill', async () => ({ default: (await import(...)).browser }));
 */
export const browser = {
  runtime: {
    sendMessage: ({ name, request }: { name: Name; request: unknown }) => answer(name, request),
    getURL: (path: string) => `extension:///${path}`,
    getManifest: () => ({ version: '1.2.3' }),
    openOptionsPage: async () => void opened.push('options'),
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
  asked.length = 0;
  for (const name of Object.keys(background)) delete background[name as Name];
  browser.storage.session.clear();
  browser.storage.local.clear();
}

async function answer(name: Name, request: unknown): Promise<Answer> {
  asked.push({ name, request });
  const handler = background[name] as ((request: unknown) => Answer | Promise<Answer>) | undefined;
  return handler?.(request) ?? { ok: true, value: null };
}

function area(name: string) {
  const items = new Map<string, unknown>();
  return {
    get: async () => Object.fromEntries(structuredClone([...items])),
    set: async (change: object) => {
      for (const [key, value] of Object.entries(change)) items.set(key, structuredClone(value));
      for (const listener of listeners) listener(change, name);
    },
    clear: () => items.clear(),
  };
}
