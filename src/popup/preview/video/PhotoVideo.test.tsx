import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, fails, reset } from '../../../../test/pages/fake-browser';
import { ACCOUNT, openPopup } from '../../../../test/pages/open-popup';
import { eraseGallery, writePicture } from '../../../store/gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/pages/fake-browser')).browser,
}));

beforeEach(async () => {
  await reset();
  await eraseGallery(ACCOUNT.id);
  background.loadPictures = comes;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a photo that moves', () => {
  it('plays by itself when it is shown large, and can be paused', async () => {
    await preview();
    await waitFor(() => expect(video()).not.toBeNull());
    expect(video()?.muted).toBe(true);
    fireEvent.click(button('Pause video'));
    await screen.findByRole('button', { name: 'Play video' });
  });

  it('is not even fetched before it is asked for, where less motion is wanted', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await preview();
    const play = await screen.findByRole('button', { name: 'Play video' });
    expect(videoRequests()).toEqual([]);
    fireEvent.click(play);
    await waitFor(() => expect(video()).not.toBeNull());
  });

  it('stays the still that it is when its video does not come, and says how to try again', async () => {
    background.loadPictures = ({ size }) => (size === 'video' ? fails({ kind: 'offline' }) : comes({ size }));
    await preview();
    await screen.findByText('The video did not come. Press play to try again.');
    expect(video()).toBeNull();
    background.loadPictures = comes;
    fireEvent.click(await screen.findByRole('button', { name: 'Play video' }));
    await waitFor(() => expect(video()).not.toBeNull());
    expect(screen.queryByText(/did not come/)).toBeNull();
  });

  it('says so when the browser cannot play it', async () => {
    await preview();
    await waitFor(() => expect(video()).not.toBeNull());
    fireEvent.error(video() as Element);
    await screen.findByText('This browser can’t play the video. Save it to watch it.');
    expect(screen.queryByRole('button', { name: /video$/ })?.textContent).toBe('Save video');
  });
});

describe('the tile of a photo that moves', () => {
  it('plays once the pointer rests on it, and stops when it leaves', async () => {
    await openPopup(9);
    fireEvent.pointerEnter(tile(3), { pointerType: 'mouse' });
    expect(video()).toBeNull();
    await waitFor(() => expect(video()).not.toBeNull());
    fireEvent.pointerLeave(tile(3));
    await waitFor(() => expect(video()).toBeNull());
  });

  it('does not where less motion is wanted', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await openPopup(9);
    fireEvent.pointerEnter(tile(3), { pointerType: 'mouse' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(videoRequests()).toEqual([]);
  });
});

/** The third of the photos moves: see openPopup. */
async function preview(): Promise<void> {
  await openPopup(9);
  fireEvent.click(tile(3));
  await screen.findByRole('dialog');
}

async function comes({ size }: { size: 'a' | 'c' | 'full' | 'video' }) {
  if (size === 'video')
    await writePicture({ accountId: ACCOUNT.id, photoId: '102', size }, new Blob(['mp4']));
  return { ok: true, value: null } as const;
}

function video(): HTMLVideoElement | null {
  return document.querySelector('video');
}

function videoRequests(): unknown[] {
  return asked.filter(({ request }) => (request as { size?: string } | null)?.size === 'video');
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function tile(position: number): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^Photo ${position},`) });
}
