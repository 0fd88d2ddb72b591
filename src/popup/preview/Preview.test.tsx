import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asked, background, reset } from '../../../test/pages/fake-browser';
import { ACCOUNT, openPopup } from '../../../test/pages/open-popup';
import { eraseGallery, writePicture } from '../../store/gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

beforeEach(async () => {
  await reset();
  await eraseGallery(ACCOUNT.id);
});
afterEach(cleanup);

it('says how large the photo is, and shows it as Telegram will', async () => {
  const dialog = await preview(7);
  within(dialog).getByText('640 × 640, 54 kB');
  within(dialog).getByRole('img', { name: /^As Telegram shows it/ });
  // Or it would be asked for in the next test.
  await waitFor(() => expect(largeRequests()).toEqual([['106']]));
});

it('asks for the photo first, and for its neighbours once it is there', async () => {
  const comes = withLargePictures();
  await preview(7);
  await waitFor(() => expect(largeRequests()).toEqual([['106']]));
  comes();
  await waitFor(() => expect(largeRequests()).toEqual([['106'], ['107', '105']]));
});

it('has a neighbour ready when an arrow leads there, and draws the same picture', async () => {
  withLargePictures()();
  const dialog = await preview(7);
  const ready = () => [...dialog.querySelectorAll<HTMLImageElement>('.large-photo-ready img')];
  await waitFor(() => expect(ready()).toHaveLength(2));
  const [older] = ready();
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  await within(dialog).findByText('8/9');
  expect(dialog.querySelector('.large-photo-shown img')).toBe(older);
});

/** @returns lets the pictures of 640 pixels come, those that were asked for and all after them */
function withLargePictures(): () => void {
  let come = () => {};
  const mayCome = new Promise<void>((resolve) => {
    come = resolve;
  });
  background.loadPictures = async ({ photoIds, size }) => {
    await mayCome;
    for (const photoId of size === 'c' ? photoIds : [])
      await writePicture({ accountId: ACCOUNT.id, photoId, size }, new Blob(['jpeg']));
    return { ok: true, value: null };
  };
  return () => come();
}

function largeRequests(): string[][] {
  const requests = asked.map(({ request }) => request as { photoIds?: string[]; size?: string } | null);
  return requests.filter((request) => request?.size === 'c').map((request) => request?.photoIds ?? []);
}

async function preview(position: number): Promise<HTMLElement> {
  await openPopup(9);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Photo ${position},`) }));
  return screen.findByRole('dialog');
}
