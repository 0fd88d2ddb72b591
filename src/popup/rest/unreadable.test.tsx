import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from './later';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));
vi.mock('./rest', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a part that cannot be read says so, and the one button begins anew', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { pathname: '/popup/index.html', reload });
  const NobodySignedIn = later('NobodySignedIn');
  render(<NobodySignedIn />);
  expect((await screen.findByRole('alert')).textContent).toContain('Userpic stumbled.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledOnce();
});
