import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { History, Photo } from '../../src/model/photo';
import { Popup } from '../../src/popup/Popup';
import { writeHistory } from '../../src/store/gallery';
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
  vi.stubGlobal('IntersectionObserver', SeesEverything);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${crypto.randomUUID()}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(window, 'close').mockImplementation(() => {});
  vi.stubGlobal('location', { pathname: '/popup/index.html' });
  render(<Popup />);
}

/** As the background does: first the history, then the word that there is a new one. */
export async function keepHistory(list: Photo[], currentId = list[0]?.id ?? null): Promise<void> {
  const history: History = { photos: list, currentId, publicPhoto: null, loadedAtMs: ++version };
  await writeHistory(ACCOUNT.id, null, history);
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

/** happy-dom lays nothing out, so nothing is ever in view. */
class SeesEverything {
  readonly #found: IntersectionObserverCallback;
  constructor(found: IntersectionObserverCallback) {
    this.#found = found;
  }
  observe(target: Element) {
    this.#found([{ isIntersecting: true, target } as IntersectionObserverEntry], this as never);
  }
  unobserve() {}
  disconnect() {}
}
