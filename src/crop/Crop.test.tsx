import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, it, vi } from 'vitest';
import { browser, reset } from '../../test/pages/fake-browser';
import { Crop } from './Crop';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says so when the browser lets nothing be read', async () => {
  vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('The disk is full'));
  render(<Crop />);
  await screen.findByText(/^Userpic stumbled/);
  screen.getByRole('button', { name: 'Try again' });
});
