import type { Failure, SessionEnd } from '../model/failure';
import { durationInWords } from '../words/duration';
import { say } from '../words/say';
import { FLAWS, UNREACHABLE } from './failure/picture-words';

/** What a person reads about a failure: what happened, what to do now, and at most one button for it. */
export interface Sentence {
  text: string;
  /** What the one button does; each page knows how. */
  action?: 'try-again' | 'choose-photos' | 'sign-in' | 'open-options' | { appealAt: string };
  /** Telegram's own word for it, shown in small print for whoever wants to look it up. */
  code?: string;
}

/** One sentence for each failure: a new kind without one does not compile. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: two lines a failure; cut in parts, nothing checks the whole
export function sentence(failure: Failure): Sentence {
  switch (failure.kind) {
    case 'offline':
      return again(say('failureOffline'));
    case 'untrusted':
      return again(say('failureUntrusted'));
    case 'in-doubt':
      return again(say('failureInDoubt'));
    case 'signed-out':
      return { text: sessionEnd(failure.why), action: 'sign-in' };
    case 'locked':
      return { text: say('failureLocked') };
    case 'passcode-wrong':
      return { text: wrongPasscode(failure.waitSeconds) };
    case 'api-id-missing':
      return { text: say('failureApiIdMissing'), action: 'open-options' };
    case 'api-id-refused':
      return { text: say('failureApiIdRefused'), action: 'open-options' };
    case 'phone-invalid':
      return { text: say('failurePhoneInvalid') };
    case 'phone-banned':
      return { text: say('failurePhoneBanned') };
    case 'no-such-account':
      return { text: say('failureNoSuchAccount') };
    case 'code-wrong':
      return { text: say('failureCodeWrong') };
    case 'code-expired':
      return { text: say('failureCodeExpired') };
    case 'password-wrong':
      return { text: say('failurePasswordWrong') };
    case 'email-refused':
      return { text: say('failureEmailRefused') };
    case 'no-other-way':
      return { text: say('failureNoOtherWay') };
    case 'too-many-tries':
      return { text: say('failureTooManyTries') };
    case 'flood-wait':
      return again(floodWait(failure.seconds));
    case 'photo-gone':
      return { text: say('failurePhotoGone') };
    case 'photo-unusable':
      return { text: say('failurePhotoUnusable') };
    case 'photos-kept':
      return { text: say('failurePhotosKept') };
    case 'too-many-photos':
      return { text: say('failureTooManyPhotos'), action: 'choose-photos' };
    case 'too-many-bot-photos':
      return again(say('failureTooManyBotPhotos'));
    case 'picture-lost':
      return { text: say('failurePictureLost') };
    case 'image-rejected':
      return { text: FLAWS[failure.reason] };
    case 'picture-unreachable':
      return {
        text: UNREACHABLE[failure.reason],
        // A line may be better the next time; a refusal stays one.
        ...(['too-slow', 'cut-off'].includes(failure.reason) && { action: 'try-again' }),
      };
    case 'bot-gone':
      return { text: say('failureBotGone') };
    case 'upload-incomplete':
      return again(say('failureUploadIncomplete'));
    case 'cancelled':
      return { text: say('failureCancelled') };
    case 'too-late':
      return { text: say('failureTooLate') };
    case 'account-frozen':
      return {
        text: say('failureAccountFrozen'),
        ...(failure.appealUrl !== undefined && { action: { appealAt: failure.appealUrl } }),
      };
    case 'telegram-busy':
      return { ...again(say('failureTelegramBusy')), code: failure.code };
    case 'telegram':
      return {
        ...again(say('failureTelegram')),
        code: failure.code,
      };
    case 'storage-unreadable':
      return again(say('failureStorageUnreadable'));
    case 'storage-full':
      return again(say('failureStorageFull'));
    case 'kept-by-newer':
      return again(say('failureKeptByNewer'));
    case 'no-answer':
      return again(say('failureNoAnswer'));
    case 'bug':
      return again(say('failureBug'));
  }
}

function sessionEnd(why: SessionEnd | undefined): string {
  switch (why) {
    case 'ended':
      return say('failureSessionEnded');
    case 'duplicated':
      return say('failureSessionDuplicated');
    case 'deactivated':
      return say('failureSessionDeactivated');
    case 'forgotten':
      return say('failureSessionForgotten');
    case undefined:
      return say('failureSignedOut');
  }
}

function again(text: string): Sentence {
  return { text, action: 'try-again' };
}

/** Over it is for a popup that opens after it. */
function floodWait(seconds: number): string {
  return seconds === 0
    ? say('failureFloodOver')
    : say('failureFloodWait', { duration: durationInWords(seconds) });
}

function wrongPasscode(waitSeconds: number): string {
  return waitSeconds === 0
    ? say('failurePasscodeWrong')
    : say('failurePasscodeWait', { duration: durationInWords(waitSeconds) });
}
