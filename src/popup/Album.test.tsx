import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, never, reset } from '../../test/pages/fake-browser';
import { keepHistory, openPopup, photos } from '../../test/pages/open-popup';
import type { Messages } from '../bus/messages';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);
afterEach(cleanup);

describe('the keyboard in the grid', () => {
  it('stops at one tile, the first', async () => {
    await openPopup(9);
    const stops = screen.getAllByRole('button', { name: /^Photo/ }).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([tile(1)]);
  });

  it('goes on with arrows, Home and End, and takes the one stop along', async () => {
    await openPopup(9);
    tile(1).focus();
    for (const [key, position] of [
      ['ArrowRight', 2],
      ['ArrowDown', 6],
      ['ArrowUp', 2],
      ['End', 9],
      ['Home', 1],
    ] as const) {
      press(key);
      await waitFor(() => expect(document.activeElement).toBe(tile(position)));
    }
    expect(tile(1).tabIndex).toBe(0);
  });
});

describe('the preview', () => {
  it('opens over the grid, which takes no part meanwhile', async () => {
    const dialog = await preview(7);
    expect(dialog.textContent).toContain('7/9');
    expect(document.activeElement).toBe(dialog);
    expect(tile(7).closest('[inert]')).not.toBeNull();
  });

  it('goes on with arrows, but not over the end', async () => {
    await preview(8);
    press('ArrowRight');
    await screen.findByText('9/9');
    press('ArrowRight');
    press('ArrowLeft');
    await screen.findByText('8/9');
  });

  it('closes on Escape, and gives the focus to the photo it showed last', async () => {
    await preview(7);
    press('ArrowRight');
    await screen.findByText('8/9');
    expect(press('Escape')).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(tile(8)));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says of the current photo that it is, in place of the button', async () => {
    const dialog = await preview(1);
    within(dialog).getByText('This is your current photo');
    expect(screen.queryByRole('button', { name: 'Set as profile photo' })).toBeNull();
  });

  it('asks for the picture of 640 pixels', async () => {
    await preview(7);
    const request = { photoIds: ['106'], size: 'c' };
    await waitFor(() => expect(asked).toContainEqual({ name: 'loadPictures', request }));
  });

  it('closes when its photo is gone', async () => {
    await preview(7);
    await keepHistory(photos(5));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('setting a photo', () => {
  it('closes the preview, shows it first and current, and says so', async () => {
    background.setPhoto = sets;
    await preview(7);
    setIt();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Photo set.'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(tile(1).textContent).toMatch(/June.*, current/));
    await waitFor(() => expect(document.activeElement).toBe(tile(1)));
    // As long as it can be undone the journal must keep it.
    expect(asked.map(({ name }) => name)).not.toContain('dismissCommand');
  });

  it('is sent once, however often the button is pressed', async () => {
    background.setPhoto = never;
    await preview(7);
    setIt();
    await screen.findByText('Setting your photo…');
    fireEvent.click(tile(8));
    await screen.findByRole('dialog');
    await waitFor(() => expect(setButton().getAttribute('aria-busy')).toBe('true'));
    setIt();
    expect(asked.filter(({ name }) => name === 'setPhoto')).toHaveLength(1);
  });
});

describe('a photo that can’t be set', () => {
  it('shows at once what will be, and goes back when it fails', async () => {
    let answer = (_: Awaited<ReturnType<typeof fails>>) => {};
    background.setPhoto = () => new Promise((resolve) => (answer = resolve));
    await preview(7);
    setIt();
    await waitFor(() => expect(tile(1).textContent).toMatch(/June.*, current/));
    expect(screen.queryByRole('dialog')).toBeNull();
    answer(fails({ kind: 'photo-gone' }));
    await screen.findByRole('alert');
    expect(tile(1).textContent).toMatch(/December.*, current/);
    expect(tile(7).textContent).toMatch(/June/);
  });

  it('says what went wrong, and tries again as a new command', async () => {
    background.setPhoto = () => fails({ kind: 'offline' });
    await preview(7);
    setIt();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Telegram can’t be reached.');
    background.setPhoto = sets;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Photo set.'));
    const [first, second] = asked.filter(({ name }) => name === 'setPhoto').map(({ request }) => request);
    expect(second).toEqual({ ...(first as object), commandId: expect.not.stringMatching(idOf(first)) });
  });

  it('waits as long as Telegram wants, with every photo', async () => {
    background.setPhoto = () => fails({ kind: 'flood-wait', seconds: 30 });
    await preview(7);
    setIt();
    await screen.findByText(/wait 30 seconds/);
    fireEvent.click(tile(7));
    press('ArrowRight');
    await screen.findByText('8/9');
    setIt();
    expect(asked.filter(({ name }) => name === 'setPhoto')).toHaveLength(1);
  });
});

describe('what came of a command after its popup was closed', () => {
  const set = { kind: 'set', photoId: '106', target: { kind: 'profile' } };

  it('is shown when the popup opens, and dismissed once when it can no longer be undone', async () => {
    const outcome = { state: 'done', done: { photoId: '106' }, endedAtMs: Date.now() };
    await browser.storage.session.set({
      command: { accountId: '1', commandId: 'earlier', command: set, outcome },
    });
    await openPopup(9);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Photo set.'));
    // Any other news from the store tells of the command once more.
    await keepHistory(photos(8));
    await screen.findByText('8 photos');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''), { timeout: 12_000 });
    const dismissed = asked.filter(({ name }) => name === 'dismissCommand');
    expect(dismissed).toEqual([{ name: 'dismissCommand', request: { commandId: 'earlier' } }]);
  }, 15_000);

  it('is waited for, when it is still running', async () => {
    const command = { accountId: '1', commandId: 'earlier', command: set, outcome: { state: 'running' } };
    await browser.storage.session.set({ command });
    await openPopup(9);
    expect(screen.getByRole('status').textContent).toBe('Setting your photo…');
    const outcome = { state: 'failed', failure: { kind: 'photo-gone' }, endedAtMs: Date.now() };
    await browser.storage.session.set({ command: { ...command, outcome } });
    expect((await screen.findByRole('alert')).textContent).toContain('no longer in your profile');
  });

  it('is called undone, when it was, and offers no undo of that', async () => {
    const outcome = { state: 'done', done: { photoId: '100' }, endedAtMs: Date.now() };
    const command = { accountId: '1', commandId: 'earlier', command: set, undoneId: 'before', outcome };
    await browser.storage.session.set({ command });
    await openPopup(9);
    await screen.findByText('Undone.');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });
});

/** As the background and Telegram do: a photo that is set is a new one, with an id of its own; the store hears it first. */
const sets = async ({ commandId, photoId, target }: Parameters<Messages['setPhoto']>[0]) => {
  const report = { commandId, command: { kind: 'set', photoId, target } };
  await browser.storage.session.set({ command: { ...report, outcome: { state: 'running' } } });
  const rest = photos(9).filter(({ id }) => id !== photoId);
  const set = photos(9).filter(({ id }) => id === photoId);
  await keepHistory([...set.map((photo) => ({ ...photo, id: 'new' })), ...rest]);
  const done = { photoId: 'new' };
  await browser.storage.session.set({
    command: { ...report, outcome: { state: 'done', done, endedAtMs: Date.now() } },
  });
  return { ok: true, value: done } as const;
};

async function preview(position: number): Promise<HTMLElement> {
  await openPopup(9);
  fireEvent.click(tile(position));
  return screen.findByRole('dialog');
}

function tile(position: number): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^Photo ${position},`), hidden: true });
}

function setButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Set as profile photo' });
}

function setIt(): void {
  fireEvent.click(setButton());
}

/** @returns false when the page took the key for itself */
function press(key: string): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

function idOf(request: unknown): RegExp {
  return new RegExp((request as { commandId: string }).commandId);
}
