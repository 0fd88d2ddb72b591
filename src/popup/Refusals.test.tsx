import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, opened, reset } from '../../test/pages/fake-browser';
import { ACCOUNT, openPopup } from '../../test/pages/open-popup';
import { writeBots } from '../store/gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const done = () => ({ ok: true, value: { photoId: '101' } }) as const;
const SET = { kind: 'set', photoId: '106', target: { kind: 'profile' } } as const;

describe('what was done before the popup was opened', () => {
  it.each([
    [4, /^Undo\s*\(6\)$/],
    [9, /^Undo\s*\(1\)$/],
  ])('%i s ago can be undone for what is left of the ten', async (seconds, button) => {
    standStill();
    await wasDone(seconds);
    await openPopup(9);
    expect((await screen.findByRole('button', { name: /^Undo/ })).textContent).toMatch(button);
  });

  it('longer ago is still told, and can no longer be undone', async () => {
    await wasDone(11);
    await openPopup(9);
    await screen.findByText('Photo set.');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });
});

describe('a wait that Telegram asked for', () => {
  it('goes on in the popup that is opened next, where every photo waits too', async () => {
    standStill();
    await wasRefused({ kind: 'flood-wait', seconds: 30 }, 10);
    await openPopup(9);
    await screen.findByText(/wait 20 seconds/);
    expect(screen.getByRole('button', { name: /^Try again/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Photo 3,/ }));
    const set = await screen.findByRole('button', { name: 'Set as profile photo' });
    expect(set.getAttribute('aria-disabled')).toBe('true');
    expect(asked.map(({ name }) => name)).not.toContain('dismissCommand');
  });

  it('is over in the preview when it is over in the bar, whenever that was opened', async () => {
    standStill();
    await wasRefused({ kind: 'flood-wait', seconds: 12 }, 10);
    await openPopup(9);
    const again = await screen.findByRole('button', { name: /^Try again/ });
    vi.advanceTimersByTime(1000);
    await waitFor(() => expect(again.textContent).toContain('0:01'));
    fireEvent.click(screen.getByRole('button', { name: /^Photo 3,/ }));
    const set = await screen.findByRole('button', { name: 'Set as profile photo' });
    expect(set.getAttribute('aria-disabled')).toBe('true');
    vi.advanceTimersByTime(1000);
    await waitFor(() => expect(again.getAttribute('aria-disabled')).toBe('false'));
    await waitFor(() => expect(set.getAttribute('aria-disabled')).toBe('false'));
  });

  it('is over when it is over', async () => {
    background.setPhoto = done;
    await wasRefused({ kind: 'flood-wait', seconds: 30 }, 31);
    await openPopup(9);
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Photo set.');
  });
});

it('what could not be taken back is tried again', async () => {
  background.undo = () => fails({ kind: 'offline' });
  await wasDone(1);
  await openPopup(9);
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  background.undo = done;
  fireEvent.click(again);
  await screen.findByText('Undone.');
  const undos = asked.filter(({ name }) => name === 'undo').map(({ request }) => request);
  const id = expect.any(String);
  expect(undos).toEqual([
    { commandId: id, undoneId: 'earlier' },
    { commandId: id, undoneId: 'earlier' },
  ]);
});

describe('a frozen account', () => {
  it('can appeal where Telegram says', async () => {
    background.setPhoto = () => fails({ kind: 'account-frozen', appealUrl: 'https://t.me/spambot' });
    await openPopup(9);
    fireEvent.click(tile(7));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Appeal' }));
    expect(opened).toEqual(['https://t.me/spambot']);
  });
});

describe('too many photos', () => {
  it('leads to choosing some to delete, and then sets what was refused', async () => {
    background.setPhoto = () => fails({ kind: 'too-many-photos' });
    background.deletePhotos = done;
    await openPopup(9);
    fireEvent.click(tile(7));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Choose some' }));
    await screen.findByText('Choose photos');
    fireEvent.click(tile(9));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete photo' }));
    await screen.findByText('Photo deleted.');
    background.setPhoto = done;
    fireEvent.click(screen.getByRole('button', { name: 'Set the photo now' }));
    await screen.findByText('Photo set.');
    const sent = asked.filter(({ name }) => name === 'setPhoto').map(({ request }) => request);
    const id = expect.any(String);
    const same = { photoId: '106', target: { kind: 'profile' } };
    expect(sent).toEqual([
      { commandId: id, ...same },
      { commandId: id, ...same },
    ]);
  });

  it('leads to one’s own, also from beside those of a bot', async () => {
    background.setPhoto = () => fails({ kind: 'too-many-photos' });
    await writeBots(ACCOUNT.id, [{ id: '77', name: 'Engine', username: null }]);
    await openPopup(9);
    fireEvent.click(tile(7));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Bots' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Bot’s photos' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Photo 7,/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Choose some' }));
    await screen.findByText('Choose photos');
    await screen.findByRole('button', { name: /^Photo 7,/ });
  });
});

describe('pictures that do not come', () => {
  it('say that it is they, when a change was done meanwhile', async () => {
    background.loadPictures = () => fails({ kind: 'offline' });
    await openPopup(9);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Some photos are missing: Telegram can’t be reached.');
  });
});

/** No second passes but those that a test lets pass. */
function standStill(): void {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
}

async function wasDone(secondsAgo: number): Promise<void> {
  await wasEnded({ state: 'done', done: { photoId: '106' } }, secondsAgo);
}

async function wasRefused(failure: object, secondsAgo: number): Promise<void> {
  await wasEnded({ state: 'failed', failure }, secondsAgo);
}

async function wasEnded(how: object, secondsAgo: number): Promise<void> {
  const outcome = { ...how, endedAtMs: Date.now() - secondsAgo * 1000 };
  await browser.storage.session.set({
    command: { accountId: ACCOUNT.id, commandId: 'earlier', command: SET, outcome },
  });
}

function tile(position: number): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^Photo ${position},`), hidden: true });
}
