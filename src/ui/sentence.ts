import type { Failure, SessionEnd } from '../model/failure';
import { durationInWords } from './words/duration';
import { FLAWS, UNREACHABLE } from './words/pictures';

/** What a person reads about a failure: what happened, what to do now, and at most one button for it. */
export interface Sentence {
  text: string;
  /** What the one button does; each page knows how. */
  action?: 'try-again' | 'sign-in' | 'open-options';
  /** Telegram's own word for it, shown in small print for whoever wants to look it up. */
  code?: string;
}

/** One sentence for each failure: a new kind without one does not compile. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: two lines a failure; cut in parts, nothing checks the whole
export function sentence(failure: Failure): Sentence {
  switch (failure.kind) {
    case 'offline':
      return again('Telegram can’t be reached. Check your connection, then try again.');
    case 'untrusted':
      return again('What answered didn’t prove to be Telegram, so Userpic hung up. Try another network.');
    case 'in-doubt':
      return again('The connection broke before Telegram answered. If the photo has not changed, try again.');
    case 'signed-out':
      return { text: `${sessionEnd(failure.why)} Sign in again to go on.`, action: 'sign-in' };
    case 'locked':
      return { text: 'Userpic is locked. Type your passcode to go on.' };
    case 'passcode-wrong':
      return { text: `That is not your passcode.${waitOf(failure.waitSeconds)}` };
    case 'api-id-missing':
      return { text: 'Telegram wants an API id of your own. Add it in the options.', action: 'open-options' };
    case 'api-id-refused':
      return { text: 'Telegram refused the API id. Check it in the options.', action: 'open-options' };
    case 'phone-invalid':
      return { text: 'Telegram doesn’t know this number. Write all of it, with the country code: +44 …' };
    case 'phone-banned':
      return { text: 'Telegram has blocked this number. Use another one, or ask Telegram’s support.' };
    case 'no-such-account':
      return { text: 'This number has no Telegram account. Use another one, or make one in a Telegram app.' };
    case 'code-wrong':
      return { text: 'That is not the code that Telegram sent. Check it and type it again.' };
    case 'code-expired':
      return { text: 'This code has expired. Ask for a new one.' };
    case 'password-wrong':
      return { text: 'That is not your two-step password. Check it and type it again.' };
    case 'email-refused':
      return { text: 'Telegram doesn’t take this e-mail address. Check it, or use another one.' };
    case 'no-other-way':
      return { text: 'Telegram can’t send the code in another way. Use the one that it sent.' };
    case 'too-many-tries':
      return { text: 'That was tried too often. Telegram wants you to come back tomorrow.' };
    case 'flood-wait':
      return again(`Telegram asks you to wait ${durationInWords(failure.seconds)} before the next try.`);
    case 'photo-gone':
      return {
        text: 'This photo is no longer in your profile. The list is up to date now: pick another one.',
      };
    case 'photo-unusable':
      return { text: 'Telegram can’t read this old photo any more. Pick another one.' };
    case 'photos-kept':
      return { text: 'Telegram kept some of these photos. Delete them in a Telegram app.' };
    case 'too-many-photos':
      return again('Telegram keeps no more photos for you. Choose some to delete, then try again.');
    case 'picture-lost':
      return { text: 'The picture is no longer here. Choose it again.' };
    case 'image-rejected':
      return { text: FLAWS[failure.reason] };
    case 'picture-unreachable':
      return {
        text: UNREACHABLE[failure.reason],
        // A line may be better the next time; a refusal stays one.
        ...(['too-slow', 'cut-off'].includes(failure.reason) && { action: 'try-again' }),
      };
    case 'bot-gone':
      return { text: 'This bot is no longer yours. Pick another one.' };
    case 'upload-incomplete':
      return again('Telegram did not get the whole picture. Check your connection, then try again.');
    case 'too-late':
      return { text: 'It is too late to undo this. Pick the photo that you want.' };
    case 'account-frozen':
      return { text: 'Telegram has frozen your account. Open a Telegram app to see why, and to appeal.' };
    case 'telegram-busy':
      return { ...again('Telegram has trouble of its own. Try again in a minute.'), code: failure.code };
    case 'telegram':
      return {
        ...again('Telegram said no, with a reason that Userpic doesn’t know. Try again later.'),
        code: failure.code,
      };
    case 'bug':
      return again('Userpic stumbled. Try again; if it happens again, restart the browser.');
  }
}

function sessionEnd(why: SessionEnd | undefined): string {
  switch (why) {
    case 'ended':
      return 'This session was ended from another device, or by Telegram.';
    case 'duplicated':
      return 'Telegram ended this session, as it was in use twice at once.';
    case 'deactivated':
      return 'Telegram says that this account is deactivated.';
    case 'forgotten':
      return 'Telegram no longer knows the session of this browser.';
    case undefined:
      return 'You are not signed in.';
  }
}

function again(text: string): Sentence {
  return { text, action: 'try-again' };
}

function waitOf(seconds: number): string {
  return seconds === 0 ? ' Type it again.' : ` Wait ${durationInWords(seconds)} before the next try.`;
}
