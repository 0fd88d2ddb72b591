import { callSource } from '../../support/in-page';
import type { BenchPage } from './browser/bench-page';
import { type Chromium, idOf } from './browser/chromium';

interface OpenedPopup {
  page: BenchPage;
  /** From the beginning of the page to the end of the frame that has the tiles. */
  gridMs: number;
  /** To the one in which each tile in view has its picture. */
  picturesMs: number;
}

/** Opens the popup of an extension, as large as it is, and waits until everything in view is there. */
export async function openPopup(chromium: Chromium, folder: string): Promise<OpenedPopup> {
  const page = await chromium.open(
    `chrome-extension://${idOf(folder)}/popup/index.html`,
    callSource(watchOpening, []),
    { width: 392, height: 560 },
  );
  const [gridMs, picturesMs] = await page.run(
    () => (window as unknown as { opened: Promise<[number, number]> }).opened,
  );
  return { page, gridMs, picturesMs };
}

/** Runs in the page, from its very beginning: frame by frame, what is there to be painted. */
function watchOpening(): void {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // A message that is sent in a frame comes when that has been painted.
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port2.postMessage(null);
    return new Promise((done) => {
      port1.onmessage = done;
    });
  };
  const until = async (isThere: () => boolean) => {
    do await frame();
    while (!isThere());
    await painted();
    return performance.now();
  };
  const isSharp = (tile: Element) =>
    [...tile.querySelectorAll('img')].some(({ complete, naturalWidth }) => complete && naturalWidth >= 160);
  const inView = () =>
    [...document.querySelectorAll('.tile')].filter((tile) => tile.getBoundingClientRect().top < innerHeight);
  const opened = async () => {
    const gridMs = await until(() => inView().length > 0);
    return [gridMs, await until(() => inView().every(isSharp))];
  };
  Object.assign(window, { opened: opened() });
}
