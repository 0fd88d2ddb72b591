import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Photo } from '../../src/model/photo';
import { Popup } from '../../src/popup/Popup';
import { readTheRest } from '../../src/popup/rest/later';
import { writeNewest } from '../../src/store/gallery';
import { writeSettings } from '../../src/store/settings';
import { aPhoto } from './a-photo';
import { browser } from './fake-browser';

export const ACCOUNT = { id: '1', name: 'Ada Lovelace', maskedPhone: '+99 •••••• 07' };

/** Opens the popup of a person who is signed in and has so many photos in the store, the first of them current. */
export async function openPopup(photoCount: number): Promise<void> {
  await keepHistory(photos(photoCount));
  await writeSettings({ currentAccountId: ACCOUNT.id });
  await browser.storage.session.set({ accounts: [ACCOUNT] });
  await renderPopup();
  await screen.findByText(photoCount === 1 ? '1 photo' : `${photoCount} photos`);
}

export async function renderPopup(): Promise<void> {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${crypto.randomUUID()}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(window, 'close').mockImplementation(() => {});
  vi.stubGlobal('location', { pathname: '/popup/index.html' });
  // As soon as a browser has time for it.
  await readTheRest();
  render(<Popup />);
}

/** As the background does: first the history, then the word that there is a new one. */
export async function keepHistory(list: Photo[], total = list.length): Promise<void> {
  const told = { total, current: list[0] ?? null, publicPhoto: null, newest: list, goneIds: [] };
  await writeNewest({ accountId: ACCOUNT.id, botId: null }, told);
  version += 1;
  await browser.storage.session.set({ historyVersion: version });
}

let version = 0;

/** Photo 1 of 12 December 2023, photo 2 of 12 November, and so on. */
export function photos(count: number): Photo[] {
  return Array.from({ length: count }, (_, index) =>
    aPhoto({
      id: String(100 + index),
      dateSeconds: new Date(2023, 11 - index, 12, 12).getTime() / 1000,
      video: index === 2 ? { bytes: 20_000 } : null,
    }),
  );
}
