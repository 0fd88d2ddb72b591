import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, reset } from '../../../test/pages/fake-browser';
import { ACCOUNT, keepHistory, openPopup, photos } from '../../../test/pages/open-popup';
import { writePage } from '../../store/gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

/** Of twenty years: one a month. */
const TOTAL = 250;

beforeEach(async () => {
  await reset();
  let version = 1_000_000;
  background.loadPage = async ({ start }) => {
    const page = { start, total: TOTAL, photos: photos(TOTAL).slice(start, start + 100) };
    await writePage({ accountId: ACCOUNT.id, botId: null }, page);
    version += 1;
    await browser.storage.session.set({ historyVersion: version });
    return { ok: true, value: null };
  };
});
afterEach(cleanup);

describe('photos that nobody has looked at', () => {
  it('are not asked for, and the number of all is shown', async () => {
    await opensTheFirstHundred();
    expect(pages()).toEqual([]);
  });

  it('have a place and a name already, and come when somebody goes there', async () => {
    background.loadPage = () => fails({ kind: 'offline' });
    await opensTheFirstHundred();
    press('End');
    const last = await screen.findByRole('button', { name: 'Photo 250, on its way' });
    expect(last.getAttribute('aria-disabled')).toBe('true');
    expect(last.closest('li')?.getAttribute('aria-setsize')).toBe('250');
    await waitFor(() => expect(pages()).toEqual([200]));
    await screen.findByText(/Telegram can’t be reached/);
  });

  it('are there with the focus on the one that was gone to', async () => {
    await opensTheFirstHundred();
    press('End');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Photo 250, (12 March|March 12,) 2003/),
    );
    expect(pages()).toEqual([200]);
  });
});

describe('a year', () => {
  it.each(['2009', '۲۰۰۹'])(
    'that is typed (%s) is gone to, and found by halving what is not known',
    async (year) => {
      await opensTheFirstHundred();
      for (const digit of year) press(digit);
      await screen.findByText(/^2009/);
      await waitFor(() =>
        expect(document.activeElement?.textContent).toMatch(/^Photo 169, .*December.* 2009/),
      );
      expect(pages()).toContain(100);
    },
  );

  it('is chosen from those that there are', async () => {
    await opensTheFirstHundred();
    fireEvent.click(screen.getByRole('button', { name: 'Jump to a year' }));
    fireEvent.click(await screen.findByRole('button', { name: /^2003/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Photo 241, .*December.* 2003/));
    expect(screen.queryByRole('button', { name: /^2003/ })).toBeNull();
  });

  it('that can’t be looked for leads as near as is known', async () => {
    background.loadPage = () => fails({ kind: 'offline' });
    await opensTheFirstHundred();
    for (const digit of '2005') press(digit);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Photo 250,/));
  });
});

async function opensTheFirstHundred(): Promise<void> {
  await openPopup(9);
  await keepHistory(photos(TOTAL).slice(0, 100), TOTAL);
  await screen.findByText('250 photos');
  screen.getByRole('button', { name: /^Photo 1,/ }).focus();
}

function pages(): number[] {
  return asked
    .filter(({ name }) => name === 'loadPage')
    .map(({ request }) => (request as { start: number }).start);
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}
