import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

it('says that a picture is being opened, until it is', async () => {
  render(<Crop />);
  const file = new File(['hello'], 'a.png');
  let open = (_: ArrayBuffer) => {};
  vi.spyOn(file, 'arrayBuffer').mockReturnValue(new Promise((tell) => (open = tell)));
  await screen.findByRole('button', { name: 'Choose a file' });
  fireEvent.paste(document.body, { clipboardData: { files: [file], getData: () => '' } });
  await screen.findByText('Opening the picture…');
  open(new TextEncoder().encode('hello').buffer);
  await screen.findByText(/^This is not a picture/);
  expect(screen.queryByText('Opening the picture…')).toBeNull();
});
