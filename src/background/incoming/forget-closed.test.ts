import { beforeEach, expect, it, vi } from 'vitest';
import { alarms, reset } from '../../../test/pages/fake-browser';
import { readIncoming } from '../../store/incoming';
import { takeIncomingPicture } from '../../store/incoming/pictures';
import { wakeFor } from '../waking/alarms';
import { bring } from './bring';
import { readWanted, type Wanted } from './wanted';

/** The addresses of the pages that are open. */
const pages = vi.hoisted<string[]>(() => []);
vi.mock('webextension-polyfill', async () => {
  const { browser } = await import('../../../test/pages/fake-browser');
  const extension = { getViews: () => pages.map((href) => ({ location: { href } })) };
  return { default: { ...browser, extension } };
});

const PICTURE: Wanted = { kind: 'link', url: 'data:image/gif;base64,R0lGODlh', place: null };

beforeEach(reset);

it('of two pictures, the one is forgotten whose crop page was closed', async () => {
  await Promise.all([bring('open', PICTURE), bring('closed', PICTURE)]);
  pages.push('extension:///popup/index.html', 'extension:///crop/index.html?picture=open');
  const [name] = alarms.keys();
  wakeFor({ name: name ?? '', scheduledTime: 0 });

  await vi.waitFor(async () => expect(await readIncoming('closed')).toBeNull());
  await expect(readWanted('closed')).rejects.toThrow('picture-lost');
  expect(await takeIncomingPicture('closed')).toBeUndefined();
  expect(await readIncoming('open')).toEqual({ state: 'ready', isFromScreen: false });
  expect(await readWanted('open')).toEqual(PICTURE);
  expect((await takeIncomingPicture('open'))?.size).toBe(6);
});
