import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { opened, reset } from '../../test/pages/fake-browser';
import { readSettings, writeSettings } from '../store/settings';
import { greet } from './greet';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const INSTALLED: Runtime.OnInstalledDetailsType = { reason: 'install', temporary: false };

beforeEach(reset);

it('whoever has just installed it is greeted', async () => {
  await greet(INSTALLED);
  expect(opened).toEqual(['extension:///sign-in/index.html#welcome']);
});

it('and not a second time, when a browser installs it anew at its start', async () => {
  await greet(INSTALLED);
  await greet(INSTALLED);
  expect(opened).toHaveLength(1);
});

it.each<[string, Runtime.OnInstalledDetailsType]>([
  ['it was brought up to date', { reason: 'update', temporary: false, previousVersion: '0.0.9' }],
  ['the browser was', { reason: 'browser_update', temporary: false }],
  ['it is there for this once', { reason: 'install', temporary: true }],
])('nobody is greeted when %s', async (_, installed) => {
  await greet(installed);
  expect(opened).toEqual([]);
});

it.each([
  ['0.0.9', true],
  ['0.0.10', true],
  ['0.1.0', false],
  ['0.10.0', false],
])('an update from %s brings news: %s', async (previousVersion, isNews) => {
  await greet({ reason: 'update', temporary: false, previousVersion });
  expect(await readSettings()).toMatchObject({ hasNews: isNews });
});

it('nobody hears of news who has just installed it', async () => {
  await greet(INSTALLED);
  expect(await readSettings()).toMatchObject({ hasNews: false });
});

it('nobody is greeted who is signed in already', async () => {
  await writeSettings({ accountIds: ['1'] });
  await greet(INSTALLED);
  expect(opened).toEqual([]);
});
