import { afterEach, beforeEach, expect, it } from 'vitest';
import { telegramFailure } from '../../src/telegram/failures';
import { downloadPicture } from '../../src/telegram/photos/files';
import { listPhotos } from '../../src/telegram/photos/photos';
import { demoPicture } from '../telegram/demo/demo-picture';
import { addPhoto } from '../telegram/world/photos';
import { knowAsGrace, type Local, startLocal } from './local-connection';

/** Where the newest photo lies; home is 2. */
const ELSEWHERE = 4;
const GET = 'upload.getFile';
const EXPORT = 'auth.exportAuthorization';

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  knowAsGrace(local);
  const { world } = local.telegram;
  const files = demoPicture('photo 9');
  addPhoto(world, world.me, { picture: 'far away', dateSeconds: world.nowSeconds(), files, dc: ELSEWHERE });
  expect(await download()).toBeGreaterThan(0);
});
afterEach(() => local.stop());

it.each(['forget-key', 'revoke-key', 'duplicate-key'] as const)(
  'another data centre that no longer takes our key (%s) gets a new one',
  async (kind) => {
    local.telegram.fault({ match: { dc: ELSEWHERE, method: GET, nth: 1 }, do: { kind } });
    const [first, second] = await Promise.all([download(), download()]);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
    expect(local.telegram.trace.count(EXPORT)).toBe(2);
  },
);

it('that the session is over is for home to say', async () => {
  local.telegram.fault({ match: { dc: ELSEWHERE, method: GET }, do: { kind: 'revoke-key' } });
  expect(telegramFailure(await download().catch((reason) => reason))).toEqual({ kind: 'offline' });
  expect((await listPhotos(local.connection, 'self')).total).toBe(4);
  local.telegram.fault({ match: { method: EXPORT }, do: { kind: 'revoke-key' } });
  expect(telegramFailure(await download().catch((reason) => reason))).toMatchObject({ kind: 'signed-out' });
});

async function download(): Promise<number> {
  const { photos } = await listPhotos(local.connection, 'self');
  const [newest] = photos;
  if (!newest) throw new Error('There is no photo');
  return (await downloadPicture(local.dcs, newest.reference, 'a')).size;
}
