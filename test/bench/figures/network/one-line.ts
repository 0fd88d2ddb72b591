import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { giveLongHistory } from '../../../telegram/demo/long-history';
import { type Figure, figure, type Measurement } from '../../figure';
import type { LongSession } from '../../peers/account';
import { openCrop, pressEnter } from '../../rig/crop-page';
import type { Rig } from '../../rig/rig';
import { ask } from '../../rig/sign-in';

const SETS = 50;
const THUMBNAILS = 200;
const UPLOADS = 5;
const METHODS = ['photos.updateProfilePhoto', 'upload.getFile', 'photos.uploadProfilePhoto'];
const TIMES = [SETS, THUMBNAILS, UPLOADS];
/** As soon as nobody needs it for so long, it should be closed. */
const GOAL_SECONDS = 20;
/** Longer nobody looks, nor does a browser keep an idle worker. */
const LOOKED_SECONDS = 40;

/** A long session: how many connections it takes, and how long the last is kept. */
export const oneLine: Measurement = {
  name: 'one-line',
  measure: async (start) => {
    const rig = await start();
    giveLongHistory(rig.telegram.world, rig.telegram.world.me, THUMBNAILS + UPLOADS);
    const B = await socketsFor(rig, () => sessionOfGramJs(rig));
    const ours = await socketsFor(rig, () => session(rig));
    return [
      figure(`sockets for ${SETS} sets, ${THUMBNAILS} thumbnails, ${UPLOADS} uploads`, 'sockets', {
        ours,
        peers: { B },
        goal: 1,
      }),
      await kept(rig),
    ];
  },
};

/** @throws Error when the server did not hear all of it */
async function socketsFor({ chromium, link, telegram }: Rig, work: () => Promise<void>): Promise<number> {
  await chromium.stopWorkers();
  const heard = () => METHODS.map((method) => telegram.trace.count(method));
  const [before, socketsBefore] = [heard(), link.connections()];
  await work();
  const missing = heard().some((count, at) => count - (before[at] ?? 0) < (TIMES[at] ?? 0));
  if (missing) throw new Error(`The server heard of ${METHODS} only ${heard()} times; before ${before}.`);
  return link.connections() - socketsBefore;
}

async function session({ pages, telegram, ...rig }: Rig): Promise<void> {
  const { me } = telegram.world;
  await ask(pages.ours, 'loadHistory', { botId: null });
  await ask(pages.ours, 'loadPage', { botId: null, start: 100 });
  const photoIds = me.photos.slice(0, THUMBNAILS).map(({ id }) => `${id}`);
  await ask(pages.ours, 'loadPictures', { photoIds, size: 'a' });
  for (let count = 0; count < SETS; count++) await setOne({ pages, telegram });
  for (let count = 0; count < UPLOADS; count++) {
    const page = await openCrop({ pages, telegram, ...rig });
    await pressEnter(page);
    await page.close();
  }
}

async function sessionOfGramJs({ pages }: Rig): Promise<void> {
  const create = { width: 640, height: 640, channels: 3, background: 'teal' } as const;
  const picture = (await sharp({ create }).jpeg().toBuffer()).toString('base64');
  const session: LongSession = { sets: SETS, thumbnails: THUMBNAILS, uploads: UPLOADS, picture };
  const answer = await pages.B.run((said) => chrome.runtime.sendMessage(said), { session });
  if (!(answer as { ok: boolean }).ok) throw new Error(`GramJS: ${JSON.stringify(answer)}`);
}

/** Everybody sets a photo, and nobody does anything after that. Whose connection is which the photo tells. */
async function kept({ pages, people, telegram }: Rig): Promise<Figure> {
  const { trace } = telegram;
  const usedLast = () =>
    trace.entries.findLast(
      ({ direction, name }) => direction === 'in' && name === 'photos.updateProfilePhoto',
    );
  const used = { ours: 0, B: 0, E: 0 };
  for (const peer of ['B', 'E'] as const) {
    const message = { photo: people[peer].nextPhoto() };
    await pages[peer].run((said) => chrome.runtime.sendMessage(said), message);
    used[peer] = usedLast()?.connection ?? 0;
  }
  await setOne({ pages, telegram });
  used.ours = usedLast()?.connection ?? 0;

  const endMs = Date.now();
  const seconds = (connection: number) => {
    const closed = trace.entries.find((one) => one.connection === connection && one.name === 'closed');
    return closed ? Math.max(0, closed.atMs - endMs) / 1000 : LOOKED_SECONDS;
  };
  await delay(LOOKED_SECONDS * 1000);
  return figure(`connection kept after its last use (looked for ${LOOKED_SECONDS} s)`, 's', {
    ours: seconds(used.ours),
    peers: { B: seconds(used.B), E: seconds(used.E) },
    goal: GOAL_SECONDS,
  });
}

async function setOne({ pages, telegram }: Pick<Rig, 'pages' | 'telegram'>): Promise<void> {
  const photoId = `${telegram.world.me.photos[THUMBNAILS / 2]?.id}`;
  await ask(pages.ours, 'setPhoto', {
    ...{ commandId: crypto.randomUUID(), photoId },
    target: { kind: 'profile' },
  });
}
