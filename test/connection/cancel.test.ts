import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cancelCommand, dismissCommand } from '../../src/background/command/end-command';
import { runCommand } from '../../src/background/command/run-command';
import { failureOf } from '../../src/background/failure-of';
import { setAfterSignIn, setWaitingPhoto } from '../../src/background/photos/after-sign-in';
import type { Command } from '../../src/model/command';
import { readJournal } from '../../src/store/journal';
import { readLive } from '../../src/store/live';
import { readOutgoing, readWaitingPhoto } from '../../src/store/outbox';
import { writeSettings } from '../../src/store/settings';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const UPLOAD = 'photos.uploadProfilePhoto';

let background: LocalBackground;
let upload: Extract<Command, { kind: 'upload' }>;
let commandId: string;

beforeEach(async () => {
  background = await startBackground();
  upload = (await uploads()) as typeof upload;
  commandId = crypto.randomUUID();
});
afterEach(() => background.stop());

describe('an upload that is cancelled', () => {
  it('at once: nothing is sent, and nothing of it is kept', async () => {
    const result = runCommand(commandId, upload).then(() => null, failureOf);
    expect(await cancelCommand({ commandId })).toEqual({ isCancelled: true });
    expect(await result).toEqual({ kind: 'cancelled' });
    await expectNothingLeft();
  });

  it('after it was sent: goes on, and says so', async () => {
    background.telegram.fault({ match: { method: UPLOAD }, do: { kind: 'delay', milliseconds: 300 } });
    const result = runCommand(commandId, upload);
    await eventually(() => expect(background.telegram.trace.count(UPLOAD)).toBe(1));
    expect((await readLive()).command?.outcome).toEqual({ state: 'running', isSent: true });
    expect(await cancelCommand({ commandId })).toEqual({ isCancelled: false });
    // Its page got no answer, and thinks that it knows what came of it.
    await dismissCommand({ commandId });
    expect(await readJournal()).toMatchObject([{ state: { at: 'sent' } }]);
    await result;
    expect(background.pictures()[0]).toBe('upload 1');
    expect((await readLive()).command?.outcome.state).toBe('done');
  });
});

describe('a photo that waits for its person to sign in', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('is set once they have, and waits no longer', async () => {
    await setAfterSignIn({ commandId, pictureKey: upload.pictureKey, target: upload.target });
    await eventually(() => expect(background.pictures()[0]).toBe('upload 1'));
    await eventually(async () => expect(await readWaitingPhoto()).toBeUndefined());
  });

  it.each([true, false])('is no longer wanted after an hour (somebody signs in: %s)', async (somebody) => {
    await writeSettings({ currentAccountId: null });
    await setAfterSignIn({ commandId, pictureKey: upload.pictureKey, target: upload.target });
    vi.setSystemTime(Date.now() + 61 * 60_000);
    if (somebody) await writeSettings({ currentAccountId: background.accountId });
    await setWaitingPhoto();
    await expectNothingLeft();
  });
});

async function expectNothingLeft(): Promise<void> {
  expect(background.telegram.trace.count(UPLOAD)).toBe(0);
  expect(await readJournal()).toEqual([]);
  expect(await readOutgoing(upload.pictureKey)).toBeUndefined();
  expect(await readWaitingPhoto()).toBeUndefined();
  expect((await readLive()).command).toBeNull();
}
