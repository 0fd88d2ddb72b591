import browser from 'webextension-polyfill';
import type { CommandReport } from '../../model/command';

const TICK_SECONDS = 2;
/** The accent of ui/theme.css, and its danger red. */
const BLUE = '#2b57d6';
const RED = '#b4261f';

/** A module variable: a worker that dies takes its tick along, and the next one begins with a plain icon. */
let tick: ReturnType<typeof setTimeout> | null = null;

/** The toolbar icon: a dot while working, a tick for two seconds, an exclamation mark until the failure was seen. */
export function showBadge(state: CommandReport['outcome']['state'] | null): void {
  // Whoever sees the result takes the command away at once, and the tick is still for them.
  if (state === null && tick) return;
  if (tick) clearTimeout(tick);
  tick = null;
  switch (state) {
    case 'running':
      return void draw('•', BLUE);
    case 'failed':
      return void draw('!', RED);
    case 'done':
      tick = setTimeout(() => {
        tick = null;
        void draw('', BLUE);
      }, TICK_SECONDS * 1000);
      return void draw('✓', BLUE);
    case null:
      return void draw('', BLUE);
  }
}

async function draw(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
