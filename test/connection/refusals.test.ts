import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../src/background/failure-of';
import { loadBots } from '../../src/background/history/bots';
import { loadHistory } from '../../src/background/history/history';
import type { Failure } from '../../src/model/failure';
import { readHistory } from '../../src/store/gallery';
import { readLive } from '../../src/store/live';
import { type LocalBackground, startBackground } from './local-background';
import { deletes, sets, type Tell, uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

/** The methods behind the commands, each with the table of errors of its page (core.telegram.org/method/...). */
const SET = 'photos.updateProfilePhoto';
const UPLOAD = 'photos.uploadProfilePhoto';
const SAVE_PART = 'upload.saveFilePart';
const DELETE = 'photos.deletePhotos';
const LIST = 'photos.getUserPhotos';
const BOTS = 'bots.getAdminedBots';

type Refusal = [code: number, message: string, told: Failure];

const telegram = (code: string): Failure => ({ kind: 'telegram', code });
const busy = (code: string): Failure => ({ kind: 'telegram-busy', code });
const unreadable: Failure = { kind: 'image-rejected', reason: 'unreadable' };
const gone: Failure = { kind: 'photo-gone' };

/** What any method may say (core.telegram.org/api/errors). */
const ANY: Refusal[] = [
  [420, 'FLOOD_WAIT_30', { kind: 'flood-wait', seconds: 30 }],
  [420, 'FLOOD_PREMIUM_WAIT_5', { kind: 'flood-wait', seconds: 5 }],
  [420, 'SLOWMODE_WAIT_10', { kind: 'flood-wait', seconds: 10 }],
  [420, 'FROZEN_METHOD_INVALID', { kind: 'account-frozen' }],
  [400, 'FROZEN_PARTICIPANT_MISSING', { kind: 'account-frozen' }],
  [401, 'AUTH_KEY_UNREGISTERED', { kind: 'signed-out', why: 'ended' }],
  [401, 'AUTH_KEY_INVALID', { kind: 'signed-out', why: 'forgotten' }],
  [401, 'AUTH_KEY_PERM_EMPTY', { kind: 'signed-out', why: 'forgotten' }],
  [401, 'SESSION_REVOKED', { kind: 'signed-out', why: 'ended' }],
  [401, 'SESSION_EXPIRED', { kind: 'signed-out', why: 'ended' }],
  [401, 'USER_DEACTIVATED', { kind: 'signed-out', why: 'deactivated' }],
  [401, 'USER_DEACTIVATED_BAN', { kind: 'signed-out', why: 'deactivated' }],
  [406, 'AUTH_KEY_DUPLICATED', { kind: 'signed-out', why: 'duplicated' }],
  [406, 'UPDATE_APP_TO_LOGIN', telegram('UPDATE_APP_TO_LOGIN')],
  [500, 'RPC_CALL_FAIL', busy('RPC_CALL_FAIL')],
  [500, 'FILE_WRITE_EMPTY', busy('FILE_WRITE_EMPTY')],
  [-503, 'Timeout', busy('Timeout')],
];

const OF_SETTING: Refusal[] = [
  [400, 'ALBUM_PHOTOS_TOO_MANY', { kind: 'too-many-photos' }],
  [400, 'BOT_FALLBACK_UNSUPPORTED', telegram('BOT_FALLBACK_UNSUPPORTED')],
  [400, 'FILE_PARTS_INVALID', { kind: 'upload-incomplete' }],
  [400, 'IMAGE_PROCESS_FAILED', unreadable],
  [400, 'LOCATION_INVALID', { kind: 'photo-unusable' }],
  [400, 'PHOTO_CROP_SIZE_SMALL', { kind: 'image-rejected', reason: 'too-small' }],
  [400, 'PHOTO_EXT_INVALID', unreadable],
  [400, 'PHOTO_ID_INVALID', gone],
  [400, 'FILE_REFERENCE_EXPIRED', gone],
  [400, 'FILE_REFERENCE_INVALID', gone],
  [400, 'FILE_REFERENCE_EMPTY', gone],
  [400, 'FILE_REFERENCE_0_EXPIRED', gone],
];

const OF_UPLOADING: Refusal[] = [
  [400, 'ALBUM_PHOTOS_TOO_MANY', { kind: 'too-many-photos' }],
  [400, 'BOT_INVALID', { kind: 'bot-gone' }],
  [400, 'EMOJI_MARKUP_INVALID', telegram('EMOJI_MARKUP_INVALID')],
  [400, 'FILE_PARTS_INVALID', { kind: 'upload-incomplete' }],
  [400, 'FILE_PART_0_MISSING', { kind: 'upload-incomplete' }],
  [400, 'FILE_PART_SIZE_CHANGED', { kind: 'upload-incomplete' }],
  [400, 'MD5_CHECKSUM_INVALID', { kind: 'upload-incomplete' }],
  [400, 'PHOTO_FILE_MISSING', { kind: 'upload-incomplete' }],
  [400, 'IMAGE_PROCESS_FAILED', unreadable],
  [400, 'PHOTO_CROP_FILE_MISSING', unreadable],
  [400, 'PHOTO_CROP_SIZE_SMALL', { kind: 'image-rejected', reason: 'too-small' }],
  [400, 'PHOTO_EXT_INVALID', unreadable],
  [400, 'PHOTO_INVALID', unreadable],
  [400, 'STICKER_MIME_INVALID', telegram('STICKER_MIME_INVALID')],
  [400, 'VIDEO_FILE_INVALID', telegram('VIDEO_FILE_INVALID')],
];

const OF_PARTS: Refusal[] = [
  'FILE_PART_EMPTY',
  'FILE_PART_INVALID',
  'FILE_PART_LENGTH_INVALID',
  'FILE_PART_SIZE_INVALID',
  'FILE_PART_TOO_BIG',
  'FILE_PART_TOO_SMALL',
].map((message) => [400, message, { kind: 'upload-incomplete' }]);

const OF_DELETING: Refusal[] = [
  [400, 'PHOTO_ID_INVALID', gone],
  [400, 'FILE_REFERENCE_EXPIRED', gone],
];

const OF_LISTING: Refusal[] = [
  [400, 'MAX_ID_INVALID', gone],
  [400, 'USER_ID_INVALID', { kind: 'bot-gone' }],
];

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(() => background.stop());

describe.each<[method: string, tell: Tell, refusals: Refusal[]]>([
  [SET, sets(2), [...OF_SETTING, ...ANY]],
  [UPLOAD, uploads, [...OF_UPLOADING, ...ANY]],
  [SAVE_PART, uploads, [...OF_PARTS, ...ANY]],
  [DELETE, deletes(2), [...OF_DELETING, ...ANY]],
])('%s refuses', (method, tell, refusals) => {
  it.each(refusals)(
    'with %i %s: the person is told, and nothing has changed',
    async (code, message, told) => {
      background.telegram.fault({ match: { method }, do: { kind: 'answer-error', code, message } });
      expect(await background.run(tell)).toEqual(told);
      expect(background.pictures()).toEqual(['photo 1', 'photo 2', 'photo 3']);
      await isToldToPages(told);
      // At the most sent again once, and never in a circle.
      expect(background.telegram.trace.count(method)).toBeLessThanOrEqual(2);
    },
  );
});

describe.each<[method: string, load: () => Promise<unknown>, refusals: Refusal[]]>([
  [LIST, () => loadHistory({ botId: null }), [...OF_LISTING, ...ANY]],
  [BOTS, loadBots, ANY],
])('%s refuses', (method, load, refusals) => {
  it.each(refusals)('with %i %s: the person is told', async (code, message, told) => {
    background.telegram.fault({ match: { method }, do: { kind: 'answer-error', code, message } });
    const failure = await load().then(() => null, failureOf);
    expect(failure).toEqual(told);
  });
});

it('tells the holder of a frozen account where to appeal', async () => {
  background.telegram.world.me.isFrozen = true;
  const told: Failure = { kind: 'account-frozen', appealUrl: 'https://t.me/spambot' };
  expect(await background.run(sets(2))).toEqual(told);
  await isToldToPages(told);
});

/** In the report of the command; of a session that is over nothing is left but that it is. */
async function isToldToPages(failure: Failure): Promise<void> {
  const { command, signedOut } = await readLive();
  if (failure.kind === 'signed-out') {
    expect(command).toBeNull();
    expect(signedOut?.failure).toEqual(failure);
    expect(await readHistory(background.accountId)).toBeUndefined();
    return;
  }
  expect(command?.outcome).toEqual({ state: 'failed', failure, endedAtMs: expect.any(Number) });
  await background.showsWhatIs();
}
