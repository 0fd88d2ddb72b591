import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildExtension } from '../../support/build-extension';
import { createWorld } from '../../telegram/create-world';
import { giveLongHistory } from '../../telegram/demo/long-history';
import { startTelegram, type Telegram } from '../../telegram/server';
import { type Figure, figure, type Measurement } from '../figure';
import { Chromium, idOf } from '../rig/chromium';
import { openPopup } from '../rig/open-popup';
import { OUT } from '../rig/rig';
import { type Samples, summary } from '../rig/samples';
import { signIn } from '../rig/sign-in';

const COUNTS = [24, 1000, 10_000];
/** Each with a browser of its own: a picture is fetched once only. */
const ROUNDS = 3;
/** For what is asked for after everything in view is there. */
const SETTLED_MS = 500;

/** How many photos there are must make no difference: the goals are the same for all. */
const GOALS = {
  'to the grid': { unit: 'ms', goal: 250 },
  'to all pictures in view': { unit: 'ms', goal: 1000 },
  elements: { unit: 'elements', goal: 700 },
  heap: { unit: 'MB', goal: 8 },
  requests: { unit: 'requests', goal: 60 },
};

type Opened = Record<keyof typeof GOALS, number>;

/** From opening the popup's page to what is seen of it, with pictures that are there from before, and without. */
export const opening: Measurement = {
  name: 'opening',
  measure: async () => {
    const figures: Figure[] = [];
    for (const count of COUNTS) figures.push(...(await measureWith(count)));
    return figures;
  },
};

async function measureWith(count: number): Promise<Figure[]> {
  const world = createWorld();
  giveLongHistory(world, world.me, count);
  const telegram = await startTelegram({ world });
  buildExtension(telegram.endpoint, join(OUT, 'opening'));
  const cold: Opened[] = [];
  const warm: Opened[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const chromium = await Chromium.launch([join(OUT, 'opening/chromium')]);
    await signIn(await chromium.open(address('options/index.html')), world.me);
    cold.push(await open(chromium, telegram));
    warm.push(await open(chromium, telegram));
    await chromium.close();
  }
  await telegram.stop();
  return [
    ...figuresOf(`${count} photos, none seen before`, cold),
    ...figuresOf(`${count} photos, seen before`, warm),
  ];
}

function figuresOf(what: string, opened: Opened[]): Figure[] {
  return Object.entries(GOALS).map(([name, { unit, goal }]) => {
    const ours: Samples = summary(opened.map((one) => one[name as keyof Opened]));
    return figure(`opening with ${what}: ${name}`, unit, { ours, goal });
  });
}

async function open(chromium: Chromium, { trace }: Telegram): Promise<Opened> {
  const asked = () =>
    trace.entries.filter(({ direction, name }) => direction === 'in' && name.includes('.')).length;
  const before = asked();
  const { page, gridMs, picturesMs } = await openPopup(chromium, join(OUT, 'opening/chromium'));
  await delay(SETTLED_MS);
  const elements = await page.run(() => document.querySelectorAll('*').length);
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send<{ usedSize: number }>('Runtime.getHeapUsage');
  await page.close();
  return {
    'to the grid': gridMs,
    'to all pictures in view': picturesMs,
    elements,
    heap: usedSize / 2 ** 20,
    requests: asked() - before,
  };
}

function address(path: string): string {
  return `chrome-extension://${idOf(join(OUT, 'opening/chromium'))}/${path}`;
}
