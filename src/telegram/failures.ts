import type { Failure } from '../model/failure';
import {
  ConnectionLost,
  RpcError,
  TransportError,
  Unreachable,
  Unreadable,
  Untrusted,
} from './mtproto/errors';

/** What Telegram says, and what it means to a person (core.telegram.org/api/errors and each method's own table). */
const MEANING = new Map<string, Failure>(
  Object.entries({
    API_ID_INVALID: { kind: 'api-id-refused' },
    API_ID_PUBLISHED_FLOOD: { kind: 'api-id-refused' },
    PHONE_NUMBER_INVALID: { kind: 'phone-invalid' },
    PHONE_NUMBER_BANNED: { kind: 'phone-banned' },
    PHONE_NUMBER_UNOCCUPIED: { kind: 'no-such-account' },
    PHONE_CODE_INVALID: { kind: 'code-wrong' },
    PHONE_CODE_EMPTY: { kind: 'code-wrong' },
    PHONE_CODE_EXPIRED: { kind: 'code-expired' },
    CODE_INVALID: { kind: 'code-wrong' },
    EMAIL_CODE_INVALID: { kind: 'code-wrong' },
    EMAIL_VERIFY_EXPIRED: { kind: 'code-expired' },
    EMAIL_INVALID: { kind: 'email-refused' },
    EMAIL_NOT_ALLOWED: { kind: 'email-refused' },
    SEND_CODE_UNAVAILABLE: { kind: 'no-other-way' },
    PHONE_NUMBER_FLOOD: { kind: 'too-many-tries' },
    PHONE_PASSWORD_FLOOD: { kind: 'too-many-tries' },
    AUTH_TOKEN_EXPIRED: { kind: 'code-expired' },
    AUTH_TOKEN_INVALID: { kind: 'code-expired' },
    AUTH_TOKEN_ALREADY_ACCEPTED: { kind: 'code-expired' },
    PASSWORD_HASH_INVALID: { kind: 'password-wrong' },
    PHOTO_ID_INVALID: { kind: 'photo-gone' },
    MAX_ID_INVALID: { kind: 'photo-gone' },
    LOCATION_INVALID: { kind: 'photo-unusable' },
    BOT_INVALID: { kind: 'bot-gone' },
    USER_ID_INVALID: { kind: 'bot-gone' },
    IMAGE_PROCESS_FAILED: { kind: 'image-rejected', reason: 'unreadable' },
    PHOTO_CROP_SIZE_SMALL: { kind: 'image-rejected', reason: 'too-small' },
    PHOTO_INVALID: { kind: 'image-rejected', reason: 'unreadable' },
    PHOTO_EXT_INVALID: { kind: 'image-rejected', reason: 'unreadable' },
    PHOTO_CROP_FILE_MISSING: { kind: 'image-rejected', reason: 'unreadable' },
    ALBUM_PHOTOS_TOO_MANY: { kind: 'too-many-photos' },
    AUTH_KEY_UNREGISTERED: { kind: 'signed-out', why: 'ended' },
    AUTH_KEY_INVALID: { kind: 'signed-out', why: 'forgotten' },
    AUTH_KEY_DUPLICATED: { kind: 'signed-out', why: 'duplicated' },
    SESSION_REVOKED: { kind: 'signed-out', why: 'ended' },
    SESSION_EXPIRED: { kind: 'signed-out', why: 'ended' },
    USER_DEACTIVATED: { kind: 'signed-out', why: 'deactivated' },
    USER_DEACTIVATED_BAN: { kind: 'signed-out', why: 'deactivated' },
    AUTH_KEY_PERM_EMPTY: { kind: 'signed-out', why: 'forgotten' },
  } satisfies Record<string, Failure>),
);

/** The key is unknown to the data centre (core.telegram.org/mtproto/mtproto-transports#transport-errors). */
const KEY_FORGOTTEN = -404;

/** @returns null for what is no word of Telegram's and no matter of the network: then it is a bug of ours */
export function telegramFailure(error: unknown): Failure | null {
  if (error instanceof Unreachable) return { kind: 'offline' };
  if (error instanceof Unreadable) return { kind: 'telegram', code: 'UNREADABLE_ANSWER' };
  if (error instanceof Untrusted) return { kind: 'untrusted' };
  if (error instanceof ConnectionLost) return { kind: 'offline' };
  if (error instanceof TransportError) {
    return error.code === KEY_FORGOTTEN
      ? { kind: 'signed-out', why: 'forgotten' }
      : { kind: 'telegram', code: error.message };
  }
  if (!(error instanceof RpcError)) return null;
  return MEANING.get(error.message) ?? meaningOfMany(error);
}

/** What a whole family of errors has in common. */
function meaningOfMany(error: RpcError): Failure {
  const { message } = error;
  const wait = /^(?:FLOOD|FLOOD_PREMIUM|SLOWMODE)_WAIT_(\d+)$/.exec(message);
  if (wait) return { kind: 'flood-wait', seconds: Number(wait[1]) };
  // With a fresh one, too: Telegram knows the photo no more.
  if (isStaleReference(error)) return { kind: 'photo-gone' };
  // FROZEN_METHOD_INVALID, FROZEN_PARTICIPANT_MISSING (core.telegram.org/api/auth#frozen-accounts).
  if (message.startsWith('FROZEN_')) return { kind: 'account-frozen' };
  if (isBrokenUpload(error)) return { kind: 'upload-incomplete' };
  return { kind: isTrouble(error) ? 'telegram-busy' : 'telegram', code: message };
}

/**
 * Trouble of Telegram's own, a timeout of its among it: nobody knows whether the request was executed
 * (core.telegram.org/api/errors#500-internal; a timeout is -503 there). A transport error names no request, and others
 * went in the same packet.
 */
export function isTrouble(error: unknown): boolean {
  if (error instanceof TransportError) return error.code !== KEY_FORGOTTEN;
  return error instanceof RpcError && (error.code >= 500 || error.code < 0);
}

/** Parts that got lost on the way (core.telegram.org/api/files#uploading-files): sending them again may do. */
export function isBrokenUpload(error: unknown): boolean {
  return error instanceof RpcError && BROKEN_UPLOAD.test(error.message);
}

const BROKEN_UPLOAD = /^(FILE_PARTS?_|PHOTO_FILE_MISSING$|MD5_CHECKSUM_INVALID$|MSG_WAIT_FAILED$)/;

/** The part that is to be sent again (FILE_PART_X_MISSING); null when all are. */
export function missingPart(error: unknown): number | null {
  const part = error instanceof RpcError && /^FILE_PART_(\d+)_MISSING$/.exec(error.message)?.[1];
  return part ? Number(part) : null;
}

/** A file reference lives for hours or days: a fresh one may do (core.telegram.org/api/file-references). */
export function isStaleReference(error: unknown): boolean {
  return error instanceof RpcError && error.message.startsWith('FILE_REFERENCE_');
}

/** A photo of somebody else's list was not taken for a bot; its picture has to be uploaded anew. */
export function refusesForeignPhoto(error: unknown): boolean {
  return (
    error instanceof RpcError &&
    ['PHOTO_ID_INVALID', 'PHOTO_INVALID', 'LOCATION_INVALID'].includes(error.message)
  );
}

/** The data centre that Telegram says to go to instead (303 PHONE_MIGRATE_X and its kin); null for other errors. */
export function migration(error: unknown): number | null {
  if (!(error instanceof RpcError)) return null;
  const dc = /^(?:PHONE|NETWORK|USER|FILE)_MIGRATE_(\d+)$/.exec(error.message)?.[1];
  return dc === undefined ? null : Number(dc);
}

/** The data centre that the account lives at now, which says so itself at any time; null for other errors. */
export function newHome(error: unknown): number | null {
  const isOfAccount = error instanceof RpcError && /^(?:USER|NETWORK)_MIGRATE_/.test(error.message);
  return isOfAccount ? migration(error) : null;
}
