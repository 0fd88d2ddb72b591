/** The two browsers that every story runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How to start a browser. */
export interface Launch {
  /** The browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** With a window on the screen. */
  headed: boolean;
  /** As a system that is set to dark; Chromium only. */
  isDark?: boolean;
  /** As a system that shows everything twice as large (200 %). */
  isTwiceAsLarge?: boolean;
  /** All connections of the extension go through this proxy (see wire.ts); null for none. */
  proxyPort: number | null;
  /** A profile's folder to use and to keep; without it, a fresh one that is deleted at the end. */
  profileFolder?: string;
  /** Where a window of Chromium's appears; null for none (see screen/screen.ts). */
  screen: Screen | null;
  /**
   * Installed as from a store, and the page that opens then stays. Otherwise a fresh profile's is closed at once in
   * Chromium; in Firefox none opens, for there the extension is a temporary one, which lets an unsigned one in.
   */
  isGreeted?: boolean;
}

/**
 * A screen that nobody looks at, with a keyboard: for what Chromium shows outside of pages, its menus
 * and questions, which no debugger reaches. Firefox's can be reached without a screen.
 */
export interface Screen {
  /** For the environment of a program that is to appear on it. */
  display: string;
  /** How many windows are seen: a menu is one more. */
  windowCount(): number;
  /** Presses keys, one after the other, by X's names for them. */
  press(...keys: string[]): void;
  stop(): Promise<void>;
}

/** A running browser with the extension in it, on a fresh profile. */
export interface Browser {
  name: BrowserName;
  /** Opens the popup as a click on the toolbar button does. */
  openPopup(): Promise<Page>;
  /** The popup, or a window in its place, once the extension has opened it. */
  openedPopup(): Promise<Page>;
  /** Opens an address in a new tab; one without a scheme is a page of the extension. */
  openTab(address: string): Promise<Page>;
  /** The tab that shows this page of the extension, as soon as there is one. */
  tabWith(address: string): Promise<Page>;
  /** Presses the right mouse button there, and the extension's entry of the menu that opens: the browser's own menu. */
  chooseFromMenu(page: Page, x: number, y: number): Promise<void>;
  /** Presses a button of the page that makes the browser ask for access to a site, and says yes to that. */
  allowAccess(page: Page, pressTheButton: () => Promise<void>): Promise<void>;
  /** What stands on the toolbar icon. */
  badge(): Promise<string>;
  /** How many notifications of the extension the system shows. */
  noticeCount(): Promise<number>;
  /** Presses the button of the only notification, where the browser has buttons there (Chromium); else clicks on it. */
  takeNotice(): Promise<void>;
  /** Puts in another extension, besides: one that is not to be trusted. */
  install(folder: string): Promise<void>;
  /** Stops the background as the browser does after 30 idle seconds, except that it does not wait for idleness. */
  stopTheWorker(): Promise<void>;
  /** Evaluates an expression in the background, unless that is stopped. */
  inBackground(expression: string): Promise<void>;
  /** What the background holds in memory; null when it sleeps, and in Firefox, which does not tell. */
  heapBytes(): Promise<number | null>;
  /** The folder into which it saves without asking. */
  downloads: string;
  /** What the extension wrote to its console, as far as the browser tells: for a story that failed. */
  log(): Promise<string>;
  /** Resolves when the browser has ended, by whomever. */
  ended: Promise<void>;
  /** Ends the browser and deletes its profile. */
  close(): Promise<void>;
  /** Ends it as a crash or a power cut does, whatever it is busy with. */
  kill(): Promise<void>;
}

/** A tab or a popup. */
export interface Page {
  /** Evaluates an expression inside the page, waits for its promise, and copies the result as JSON (see in-page.ts). */
  evaluate(expression: string): Promise<unknown>;
  /** Presses a mouse button, the left one unless said, in CSS pixels from the top left corner of the page. */
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** Holds the left button down on the way from one point to the other. */
  drag(from: Point, to: Point): Promise<void>;
  /** Turns the mouse wheel there: towards oneself is positive, and a notch is about 100. */
  turnWheel(at: Point, pixels: number): Promise<void>;
  /** Two fingers on the screen, either side of a point, part from the first distance to the second. */
  pinch(at: Point, fromPixels: number, toPixels: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Shows it as it would be to somebody whose system asks for that; what is left out is as it was at first. */
  prefers(wishes: Wishes): Promise<void>;
  /** Gives it a window of that size, in CSS pixels; null for its own. */
  resize(size: Size | null): Promise<void>;
  /** What a screen reader gets of it (see chromium/accessibility-tree.ts); Firefox tells that to the system alone. */
  outline(): Promise<string>;
  /** Saves what the page looks like, as a PNG. */
  shot(file: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** What people set in their system, and pages can ask for (w3.org/TR/mediaqueries-5/#mf-user-preferences). */
export interface Wishes {
  colours?: 'light' | 'dark';
  /** A few colours of the system's own instead of the page's: high contrast. */
  forcedColours?: true;
  lessMotion?: true;
}

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** In CSS pixels from the top left corner of the page. */
export interface Point {
  x: number;
  y: number;
}

/** Names as in `KeyboardEvent.key`. */
export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Backspace'
  | 'Delete'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End';
