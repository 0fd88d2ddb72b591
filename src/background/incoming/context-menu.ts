import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { say } from '../../words/say';
import { bring } from './bring';
import { openCropPage } from './open-crop-page';
import type { Place, Wanted } from './wanted';

// One entry for each thing that can be pointed at: two of one extension would go into a submenu.
const ENTRIES: Menus.CreateCreatePropertiesType[] = [
  { id: 'picture', title: say('menuPicture'), contexts: ['image', 'video', 'link'] },
  // Not for frames: an image in one is in both contexts. Chromium takes a frame for a page where nothing else is.
  { id: 'page', title: say('menuPage'), contexts: ['page'] },
];

/** Browsers keep the entries; they are made when the extension is installed or updated. */
export function createMenu(): void {
  void browser.contextMenus.removeAll().then(() => {
    for (const entry of ENTRIES) browser.contextMenus.create(entry);
  });
}

/** The window opens first: it says what is going on while the picture comes. */
export function openFromMenu(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  const key = crypto.randomUUID();
  void openCropPage(key);
  void bring(key, wantedOf(info, placeOf(info, tab)));
}

function wantedOf(info: Menus.OnClickData, place: Place | null): Wanted {
  // Chromium does not tell an address of more than 2 MB, as pictures in the page itself have (url/url_constants.h).
  const isUntold = info.mediaType === 'image' && !info.srcUrl;
  if (info.menuItemId === 'page' || isUntold) return { kind: 'page', url: '', place };
  if (info.mediaType === 'video') return { kind: 'video', url: info.srcUrl ?? '', place };
  if (info.mediaType === 'image') return { kind: 'image', url: info.srcUrl ?? '', place };
  return { kind: 'link', url: info.linkUrl ?? '', place };
}

function placeOf(info: Menus.OnClickData, tab?: Tabs.Tab): Place | null {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const pageUrl = info.frameUrl ?? info.pageUrl ?? '';
  return { tabId: tab.id, windowId: tab.windowId, frameId: info.frameId ?? 0, pageUrl };
}
