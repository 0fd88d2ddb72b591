import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

beforeEach(() => vi.resetModules());
afterEach(() => {
  cleanup();
  vi.doUnmock('./rest');
  vi.unstubAllGlobals();
});

it('a part is shown once it was read, and from then on at once', async () => {
  const { later } = await import('./later');
  const NobodySignedIn = later('NobodySignedIn');
  render(<NobodySignedIn />);
  expect(screen.queryByRole('button')).toBeNull();
  await screen.findByRole('button', { name: 'Sign in' });
  cleanup();
  render(<NobodySignedIn />);
  screen.getByRole('button', { name: 'Sign in' });
});

it('a part that cannot be read says so, and the one button begins anew', async () => {
  vi.doMock('./rest', () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const reload = vi.fn();
  vi.stubGlobal('location', { pathname: '/popup/index.html', reload });
  const { later } = await import('./later');
  const NobodySignedIn = later('NobodySignedIn');
  render(<NobodySignedIn />);
  expect((await screen.findByRole('alert')).textContent).toContain('Userpic stumbled.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledOnce();
});
