import type { BenchPage } from './browser/bench-page';
import type { Rig } from './rig';

/** Opens the crop page of ours with a picture in it that can be set. */
export async function openCrop({ chromium, address }: Rig): Promise<BenchPage> {
  const page = await chromium.open(address('ours', 'crop/index.html'));
  await page.run(chooseAPicture);
  return page;
}

/** @returns how many milliseconds passed until "Photo set." */
export function pressEnter(page: BenchPage): Promise<number> {
  return page.run(async () => {
    const startMs = performance.now();
    document
      .querySelector('.stage')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (!document.querySelector('.set-done')) {
      const failure = document.querySelector('[role=alert]')?.textContent;
      if (failure) throw new Error(failure);
      await new Promise((done) => setTimeout(done, 2));
    }
    return performance.now() - startMs;
  });
}

/** Runs in the page: 12 megapixels, all of it noisy, so that there is something to scale and to encode. */
async function chooseAPicture(): Promise<void> {
  const tile = new OffscreenCanvas(400, 300);
  const pixels = tile.getContext('2d')?.createImageData(400, 300);
  if (!pixels) throw new Error('There is no canvas.');
  pixels.data.forEach((_, at) => {
    pixels.data[at] = at % 4 === 3 ? 255 : 96 + Math.random() * 64;
  });
  tile.getContext('2d')?.putImageData(pixels, 0, 0);
  const canvas = new OffscreenCanvas(4000, 3000);
  const context = canvas.getContext('2d');
  context?.drawImage(tile, 0, 0, 4000, 3000);
  const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const until = async <T>(look: () => T | null): Promise<T> => {
    for (;;) {
      const seen = look();
      if (seen) return seen;
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const field = await until(() => document.querySelector<HTMLInputElement>('input[type=file]'));
  const data = new DataTransfer();
  data.items.add(new File([picture], 'a.jpg', { type: 'image/jpeg' }));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => document.querySelector('.stage'));
}
