import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, never, opened, reset } from '../../test/pages/fake-browser';
import { ACCOUNT, keepHistory, openPopup, photos, renderPopup } from '../../test/pages/open-popup';
import { takeNewKey } from '../store/sealed/new-key';
import { keepUnlocked } from '../store/sealed/unlocked';
import { writeSettings } from '../store/settings';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const OFFLINE = 'Telegram can’t be reached. Check your connection, then try again.';

beforeEach(async () => {
  await reset();
  await keepHistory([]);
});
afterEach(cleanup);

describe('to somebody who is not signed in, the popup', () => {
  it('leads to the sign-in page, and closes', async () => {
    await browser.storage.session.set({ accounts: [] });
    await renderPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(opened).toEqual(['extension:///sign-in/index.html']);
  });

  it('leads to the options first, when there is no API id', async () => {
    await browser.storage.local.set({ needsApiId: true });
    await renderPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Open options' }));
    await waitFor(() => expect(opened).toEqual(['options']));
  });

  it('does not ask for an API id once the person has brought one', async () => {
    await writeSettings({ needsApiId: true, apiId: 7 });
    await renderPopup();
    await screen.findByRole('button', { name: 'Sign in' });
  });
});

describe('to somebody who is signed in, the popup', () => {
  it('shows all photos, newest first, with their dates, and which is current', async () => {
    await openPopup(24);
    const names = screen.getAllByRole('button', { name: /^Photo/ }).map((tile) => tile.textContent);
    expect(names).toHaveLength(24);
    expect(names[0]).toMatch(/^Photo 1, (12 December|December 12,) 2023, current/);
    expect(names[1]).toMatch(/^Photo 2, (12 November|November 12,) 2023$/);
  });

  it('says what the last update brought, until that is put away', async () => {
    await writeSettings({ hasNews: true });
    background.dismissNews = async () => {
      await writeSettings({ hasNews: false });
      return { ok: true, value: null };
    };
    await openPopup(3);
    const news = await screen.findByText(/^New: /);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(news.isConnected).toBe(false));
  });

  it('paints from the store although the background is still asleep', async () => {
    background.loadHistory = never;
    await keepHistory(photos(3));
    await writeSettings({ currentAccountId: ACCOUNT.id });
    await renderPopup();
    expect(await screen.findAllByRole('button', { name: /^Photo/ })).toHaveLength(3);
  });

  it('asks for the history, then for all pictures in view at once', async () => {
    await openPopup(3);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked).toEqual([
      { name: 'loadHistory', request: { botId: null } },
      { name: 'loadPictures', request: { photoIds: ['100', '101', '102'], size: 'a' } },
    ]);
  });

  it('shows what the server says when that differs from the store', async () => {
    await openPopup(3);
    await keepHistory(photos(2));
    await screen.findByText('2 photos');
    expect(screen.getAllByRole('button', { name: /^Photo/ })).toHaveLength(2);
  });
});

describe('when photos are lacking, the popup', () => {
  it('says so, and looks again', async () => {
    await openPopup(0);
    const again = await screen.findByRole('button', { name: 'Look again' });
    asked.length = 0;
    fireEvent.click(again);
    await waitFor(() => expect(asked).toEqual([{ name: 'loadHistory', request: { botId: null } }]));
  });

  it('leads to choosing the first one', async () => {
    await openPopup(0);
    fireEvent.click(await screen.findByRole('button', { name: 'Choose a picture' }));
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('openCropPage'));
  });

  it('says what keeps the photos away, and tries again', async () => {
    background.loadHistory = () => fails({ kind: 'offline' });
    await openPopup(0);
    expect((await screen.findByRole('alert')).textContent).toBe(OFFLINE);
    background.loadHistory = async () => {
      await keepHistory(photos(5));
      return { ok: true, value: null };
    };
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('5 photos');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the stored photos while offline, and says that it is', async () => {
    background.loadHistory = () => fails({ kind: 'offline' });
    await openPopup(3);
    expect((await screen.findByRole('alert')).textContent).toContain(OFFLINE);
    expect(screen.getAllByRole('button', { name: /^Photo/ })).toHaveLength(3);
  });

  it('says nothing of a single picture that Telegram can’t give', async () => {
    background.loadPictures = () => fails({ kind: 'telegram', code: 'LOCATION_INVALID' });
    await openPopup(3);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a popup that can read nothing', () => {
  it('says that it can’t, and what to do', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await renderPopup();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The browser does not let Userpic read what it keeps.');
    screen.getByRole('button', { name: 'Try again' });
    vi.restoreAllMocks();
  });
});

describe('the menu', () => {
  it('locks at once, where there is a passcode', async () => {
    await openPopup(3);
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
    cleanup();
    await keepUnlocked(await takeNewKey('seven quiet harbours'), Date.now() + 60_000);
    await openPopup(3);
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Lock now' }));
    expect(asked.at(-1)).toEqual({ name: 'lock', request: null });
  });

  it('asks once before it signs out', async () => {
    background.signOut = async () => {
      await browser.storage.session.set({ accounts: [] });
      return { ok: true, value: null };
    };
    await openPopup(3);
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(asked.map(({ name }) => name)).not.toContain('signOut');
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('button', { name: 'Sign in' });
  });

  it('is closed by Escape, which leads back to its button and not out of the popup', async () => {
    await openPopup(3);
    const button = screen.getByRole('button', { name: 'Menu' });
    fireEvent.click(button);
    screen.getByRole('button', { name: 'Options' }).focus();
    const wentOn = fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' });
    expect(wentOn).toBe(false);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Options' })).toBeNull());
    expect(document.activeElement).toBe(button);
  });
});
