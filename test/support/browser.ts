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
  /** All connections of the extension go through this proxy (see wire.ts); null for none. */
  proxyPort: number | null;
  /** A profile's folder to use and to keep; without it, a fresh one that is deleted at the end. */
  profileFolder?: string;
}

/** A running browser with the extension in it, on a fresh profile. */
export interface Browser {
  name: BrowserName;
  /** Opens the popup as a click on the toolbar button does. */
  openPopup(): Promise<Page>;
  /** Opens an address in a new tab; one without a scheme is a page of the extension. */
  openTab(address: string): Promise<Page>;
  /** The tab that shows this page of the extension, as soon as there is one. */
  tabWith(address: string): Promise<Page>;
  /** Stops the background as the browser does after 30 idle seconds, except that it does not wait for idleness. */
  stopTheWorker(): Promise<void>;
  /** What the extension wrote to its console, as far as the browser tells: for a story that failed. */
  log(): Promise<string>;
  /** Resolves when the browser has ended, by whomever. */
  ended: Promise<void>;
  /** Ends the browser and deletes its profile. */
  close(): Promise<void>;
}

/** A tab or a popup. */
export interface Page {
  /** Evaluates an expression inside the page, waits for its promise, and copies the result as JSON (see in-page.ts). */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the left mouse button there, in CSS pixels from the top left corner of the page. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Saves what the page looks like, as a PNG. */
  shot(file: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Names as in `KeyboardEvent.key`. */
export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Backspace'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown';
