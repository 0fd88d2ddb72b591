import type { Press } from './presses';

/** What a page shows, as far as a command is concerned. */
export interface Look {
  /** Whose photos these are; null when no album is shown. */
  who: string | null;
  isLocked: boolean;
  asksToSignIn: boolean;
  isRunning: boolean;
  /** What is said of the last command; empty when nothing is. */
  words: string;
  /** How many photos Telegram says there are; null when it is not shown. */
  count: number | null;
  /** Something could not be loaded: what is shown may be old. */
  isOld: boolean;
}

export interface Hand {
  /** Presses one after the other, each as soon as it can be; null, or what could not be pressed. */
  press(presses: Press[], limitMs: number): Promise<string | null>;
  has(press: Press, limitMs: number): Promise<boolean>;
  look(): Look;
  /** Once a command that was pressed for has come to an end; null when it takes longer. */
  ending(limitMs: number): Promise<Look | null>;
  /** Once the page shows something, and nothing is under way in it. */
  atRest(limitMs: number): Promise<Look | null>;
  /** Once what was pressed for has led to other photos, or to none. */
  leaves(limitMs: number): Promise<boolean>;
}

declare const window: { hand?: Hand } & typeof globalThis;

/**
 * Runs inside the page: it may close over nothing. It presses by `click()`, in the page: to look up roles and names as
 * Person does takes a hundred times as long as most commands.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: only what is inside goes along into the page.
export function takeHand(): void {
  const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };
  /** Since the last press: whether a command was seen to be under way, and whose photos were shown before. */
  let wasRunning = false;
  let whoPressed: string | null = null;
  if (window.hand) return;
  const bar = () => document.querySelector('.bar, .set-bar, .set-done');
  const isRunning = () =>
    document.querySelector('.bar-progress, .set-bar [aria-busy=true], .set-done [aria-busy=true]') !== null;

  function until<T>(look: () => T | null | undefined | false, limitMs: number): Promise<T | null> {
    return new Promise((resolve) => {
      const end = (seen: T | null) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(seen);
      };
      const lookOnce = () => {
        const seen = look();
        if (seen) end(seen);
      };
      const observer = new MutationObserver(lookOnce);
      const timer = setTimeout(() => end(null), limitMs);
      observer.observe(document, EVERYTHING);
      lookOnce();
    });
  }

  function find(press: Press): HTMLElement | null {
    const free = (one: HTMLElement) =>
      !one.closest('[inert]') && !one.matches(':disabled, [aria-disabled=true], [aria-busy=true]');
    if ('button' in press) {
      const named = (one: HTMLElement) =>
        (one.getAttribute('aria-label') ?? (one.textContent || one.title)).replace(/\s*\(\d+\)$/, '').trim();
      const all = [...document.querySelectorAll<HTMLElement>('button')].filter(free);
      return all.find((one) => named(one) === press.button) ?? null;
    }
    if ('account' in press) {
      const accounts = [...document.querySelectorAll<HTMLElement>('.switcher-account')];
      return accounts.find(({ textContent }) => textContent.includes(press.account)) ?? null;
    }
    if ('option' in press) {
      const list = document.querySelector('select');
      return [...(list?.options ?? [])].find(({ text }) => text === press.option) ?? null;
    }
    if ('field' in press) {
      const labels = [...document.querySelectorAll('label')];
      return (
        (labels.find(({ textContent }) => textContent.trim().startsWith(press.field))
          ?.control as HTMLElement) ?? null
      );
    }
    if ('currentPhoto' in press) return document.querySelector<HTMLElement>('.tile-current');
    const tiles = [...document.querySelectorAll<HTMLElement>('.tile:not(.tile-current)')].filter(free);
    return tiles[press.photo % tiles.length] ?? null;
  }

  /** As the browser does when a person chooses from a list or types, which lie outside of the page. */
  function use(found: HTMLElement, press: Press): void {
    if (found instanceof HTMLOptionElement) {
      found.selected = true;
      found.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (found instanceof HTMLInputElement && 'field' in press) {
      found.value = press.text;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    } else found.click();
  }

  function look(): Look {
    const album = document.querySelector('.album');
    const said = [...(bar()?.querySelectorAll('[role=alert], [role=status]') ?? [])].map(
      (one) => one.textContent,
    );
    const words = said.join(' ').trim();
    const count = /([\d,]+) photos?/.exec(document.querySelector('.header-words')?.textContent ?? '')?.[1];
    return {
      who: (album && document.querySelector('.header-name')?.textContent) || null,
      isLocked: document.querySelector('form.unlock') !== null,
      asksToSignIn: !album && /Sign in/.test(document.body.textContent),
      isRunning: isRunning(),
      words: /^(Not up to date|Some pictures are missing)/.test(words) ? '' : words,
      count: count === undefined ? null : Number(count.replaceAll(',', '')),
      isOld: /Not up to date|Some pictures are missing/.test(words),
    };
  }

  // From now on: a quick command has come to its end before anybody asks for that.
  new MutationObserver(() => {
    if (isRunning()) wasRunning = true;
  }).observe(document, EVERYTHING);
  window.hand = {
    look,
    press: async (presses, limitMs) => {
      for (const press of presses) {
        const found = await until(() => find(press), limitMs);
        if (!found) return JSON.stringify(press);
        wasRunning = false;
        whoPressed = look().who;
        use(found, press);
      }
      return null;
    },
    has: async (press, limitMs) => (await until(() => find(press), limitMs)) !== null,
    atRest: (limitMs) =>
      until(() => {
        const now = look();
        return (now.who !== null || now.isLocked || now.asksToSignIn) && !now.isRunning && now;
      }, limitMs),
    leaves: async (limitMs) => {
      const was = look();
      const hasLeft = () => look().who !== whoPressed || (was.isLocked && !look().isLocked);
      return (await until(hasLeft, limitMs)) !== null;
    },
    ending: (limitMs) =>
      until(() => {
        const now = look();
        const isElsewhere = now.isLocked || now.asksToSignIn || now.who !== whoPressed;
        return (isElsewhere || (wasRunning && !now.isRunning && now.words !== '')) && now;
      }, limitMs),
  };
}
