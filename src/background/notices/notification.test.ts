import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notify, openFromNotification, undoFromNotification } from './notification';

const undo = vi.hoisted(() => vi.fn(async (_: object) => {}));
vi.mock('../command/undo', () => ({ undo }));
vi.mock('../lock/gate', () => ({ whileUnlocked: (work: () => Promise<unknown>) => work() }));

/** What the system shows, as a browser is told to. */
const system = vi.hoisted(() => ({
  shown: new Map<string, { title: string; buttons?: { title: string }[] }>(),
  opened: [] as string[],
  hasButtons: true,
  opensPopups: true,
  hasWindows: true,
}));
vi.mock('webextension-polyfill', async () => {
  const { browser } = await import('../../../test/pages/fake-browser');
  return {
    default: {
      ...browser,
      notifications: {
        create: async (id: string, notice: { title: string; buttons?: [] }) => {
          if (notice.buttons && !system.hasButtons) throw new Error('Property "buttons" is unsupported');
          system.shown.set(id, notice);
        },
        clear: async (id: string) => system.shown.delete(id),
      },
      action: {
        openPopup: async () => {
          if (!system.opensPopups) throw new Error('Could not find an active browser window.');
          system.opened.push('the popup');
        },
      },
      get windows() {
        return system.hasWindows
          ? { create: async ({ url }: { url: string }) => void system.opened.push(`a window with ${url}`) }
          : undefined;
      },
      tabs: { create: async ({ url }: { url: string }) => void system.opened.push(`a tab with ${url}`) },
    },
  };
});

beforeEach(() => {
  Object.assign(system, { opened: [], hasButtons: true, opensPopups: true, hasWindows: true });
  system.shown.clear();
  undo.mockClear();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('a photo that is set can be undone for ten seconds; then the notification goes, with its button', async () => {
  await notify('one', 'done');
  expect(system.shown.get('one')?.buttons).toEqual([{ title: 'Undo' }]);
  await vi.advanceTimersByTimeAsync(9_999);
  expect([...system.shown.keys()]).toEqual(['one']);
  await vi.advanceTimersByTimeAsync(1);
  expect([...system.shown.keys()]).toEqual([]);
});

it.each([
  ['what failed', 'failed', true],
  ['a browser without buttons, where a click leads to the popup', 'done', false],
] as const)('the notification stays, without a button: %s', async (_, state, hasButtons) => {
  system.hasButtons = hasButtons;
  await notify('one', state);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(system.shown.has('one')).toBe(true);
  expect(system.shown.get('one')?.buttons).toBeUndefined();
});

it.each([
  ['the popup', {}],
  ['a window with extension:///popup/index.html', { opensPopups: false }],
  ['a tab with extension:///popup/index.html', { opensPopups: false, hasWindows: false }],
])('a click opens %s, and the notification goes', async (opens, able) => {
  Object.assign(system, able);
  await notify('one', 'done');
  openFromNotification('one');
  await vi.waitFor(() => expect(system.opened).toEqual([opens]));
  expect([...system.shown.keys()]).toEqual([]);
});

it('the button undoes what the notification told of, as a command of its own', async () => {
  await notify('one', 'done');
  undoFromNotification('one');
  expect([...system.shown.keys()]).toEqual([]);
  expect(undo).toHaveBeenCalledExactlyOnceWith({ commandId: expect.any(String), undoneId: 'one' });
  expect(undo.mock.calls[0]?.[0]).not.toMatchObject({ commandId: 'one' });
});
