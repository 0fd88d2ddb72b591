import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { later, readTheRest } from './later';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

afterEach(cleanup);

it('a part is shown once it was read, and from then on at once', async () => {
  const NobodySignedIn = later('NobodySignedIn');
  render(<NobodySignedIn />);
  expect(screen.queryByRole('button')).toBeNull();
  await readTheRest();
  await screen.findByRole('button', { name: 'Sign in' });
  cleanup();
  render(<NobodySignedIn />);
  screen.getByRole('button', { name: 'Sign in' });
});
