import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser, reset } from '../../../test/pages/fake-browser';
import { type Kept, useKept } from './use-kept';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

let kept: Kept;

function Page() {
  kept = useKept();
  return null;
}

beforeEach(reset);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('follows what changes', async () => {
  render(<Page />);
  await waitFor(() => expect(kept).toMatchObject({ state: 'open', settings: { setsAtOnce: false } }));
  await browser.storage.local.set({ setsAtOnce: true });
  await browser.storage.session.set({ historyVersion: 7 });
  await waitFor(() =>
    expect(kept).toMatchObject({ settings: { setsAtOnce: true }, live: { historyVersion: 7 } }),
  );
});

it('shows what is newest, also when what was read before comes after it', async () => {
  const read = vi.spyOn(browser.storage.local, 'get');
  let sayOld = (_: Record<string, unknown>) => {};
  read.mockImplementationOnce(() => new Promise((say) => (sayOld = say)));
  render(<Page />);
  await waitFor(() => expect(read).toHaveBeenCalled());
  await browser.storage.local.set({ setsAtOnce: true });
  await waitFor(() => expect(kept).toMatchObject({ settings: { setsAtOnce: true } }));
  sayOld({ setsAtOnce: false });
  await new Promise((resolve) => setTimeout(resolve));
  expect(kept).toMatchObject({ settings: { setsAtOnce: true } });
});

it('says why nothing can be read, until it can', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('The disk is full'));
  render(<Page />);
  await waitFor(() => expect(kept).toEqual({ state: 'unreadable', failure: { kind: 'bug' } }));
  await browser.storage.local.set({ setsAtOnce: true });
  await waitFor(() => expect(kept).toMatchObject({ state: 'open' }));
});

it('keeps what it has read when something can’t be read later', async () => {
  render(<Page />);
  await waitFor(() => expect(kept).toMatchObject({ state: 'open' }));
  const read = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('The disk is full'));
  await browser.storage.session.set({ historyVersion: 7 });
  await waitFor(() => expect(read).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(kept).toMatchObject({ state: 'open' });
});
