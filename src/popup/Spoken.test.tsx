import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { background, fails, reset } from '../../test/pages/fake-browser';
import { openPopup } from '../../test/pages/open-popup';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);
afterEach(cleanup);

describe('a screen reader', () => {
  it('says of a photo which one it is, and whether it is current or moves', async () => {
    await openPopup(9);
    expect(tile(1).textContent).toMatch(/^Photo 1, .*December.*, current/);
    expect(tile(3).textContent).toMatch(/^Photo 3, (?!.*current).*October/);
    expect(tile(3).getAttribute('aria-description')).toBe('Has a video');
  });

  it('says which photos are chosen, and how many', async () => {
    await openPopup(9);
    expect(tile(2).hasAttribute('aria-pressed')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Choose photos' }));
    await waitFor(() => expect(tile(2).getAttribute('aria-pressed')).toBe('false'));
    const count = screen.getByText('Choose photos');
    expect(count.getAttribute('role')).toBe('status');
    fireEvent.click(tile(2));
    await waitFor(() => expect(tile(2).getAttribute('aria-pressed')).toBe('true'));
    expect(count.textContent).toBe('1 chosen');
  });

  it('says what is under way and what was done, from a region that was there before', async () => {
    let answer = () => {};
    background.setPhoto = () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: { photoId: '106' } });
      });
    await openPopup(9);
    const region = screen.getByRole('status');
    await sets(7);
    await waitFor(() => expect(region.textContent).toBe('Setting your photo…'));
    answer();
    await waitFor(() => expect(region.textContent).toContain('Photo set.'));
    expect(region.isConnected).toBe(true);
  });

  it('says at once what was refused', async () => {
    background.setPhoto = () => fails({ kind: 'account-frozen' });
    await openPopup(9);
    await sets(7);
    expect((await screen.findByRole('alert')).textContent).toContain('Telegram has frozen your account.');
  });
});

async function sets(position: number): Promise<void> {
  fireEvent.click(tile(position));
  fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
}

function tile(position: number): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^Photo ${position},`), hidden: true });
}
