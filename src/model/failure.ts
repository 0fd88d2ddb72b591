/**
 * Why something did not happen: a plain value that crosses the bus, one kind for each thing a person
 * could do next. `ui/sentence.ts` has a sentence for each.
 */
export type Failure =
  /** No answer within the limit, or no connection at all. */
  | { kind: 'offline' }
  /** What answered did not prove to be Telegram, or something on the way changed what it said: we hung up. */
  | { kind: 'untrusted' }
  /** The connection broke before Telegram answered, and looking afterwards failed too: nobody knows. */
  | { kind: 'in-doubt' }
  /** Nobody is signed in; where it is Telegram that says so, `why` is what has happened to the session. */
  | { kind: 'signed-out'; why?: SessionEnd }
  /** The passcode is wanted first. */
  | { kind: 'locked' }
  /** After some wrong ones, the next is not looked at before that many seconds have passed; 0 when there are no limits yet. */
  | { kind: 'passcode-wrong'; waitSeconds: number }
  /** Telegram wants an API id of one's own, and none is known, or it refused the one given. */
  | { kind: 'api-id-missing' }
  | { kind: 'api-id-refused' }
  | { kind: 'phone-invalid' }
  | { kind: 'phone-banned' }
  | { kind: 'no-such-account' }
  | { kind: 'code-wrong' }
  | { kind: 'code-expired' }
  | { kind: 'password-wrong' }
  | { kind: 'email-refused' }
  /** The code cannot be sent in another way, or not yet. */
  | { kind: 'no-other-way' }
  /** Too many codes asked for, or too many passwords tried, today; Telegram does not say until when. */
  | { kind: 'too-many-tries' }
  | { kind: 'flood-wait'; seconds: number }
  | { kind: 'photo-gone' }
  /** Telegram still lists the photo, and can't read it any more. */
  | { kind: 'photo-unusable' }
  /** Telegram deleted fewer photos than it was asked to. */
  | { kind: 'photos-kept' }
  /** The list of one's own is full. */
  | { kind: 'too-many-photos' }
  /** That of the bot is, of which nobody can delete any but the current one. */
  | { kind: 'too-many-bot-photos' }
  /** What was to be uploaded is no longer there. */
  | { kind: 'picture-lost' }
  | { kind: 'image-rejected'; reason: ImageFlaw }
  /** There is no way to the bytes of a picture that a page shows. */
  | { kind: 'picture-unreachable'; reason: 'refused' | 'too-slow' | 'cut-off' | 'closed-page' }
  /** The person thought better of it before it was sent. */
  | { kind: 'cancelled' }
  /** What was done can no longer be taken back. */
  | { kind: 'too-late' }
  /** The bot is no longer the person's own. */
  | { kind: 'bot-gone' }
  /** Parts of a picture got lost on the way, twice. */
  | { kind: 'upload-incomplete' }
  /** `appealUrl` is where Telegram takes an appeal, when it says so. */
  | { kind: 'account-frozen'; appealUrl?: string }
  /** Trouble of Telegram's own (its 5XX errors); `code` is its word for it. */
  | { kind: 'telegram-busy'; code: string }
  /** Telegram said something that we have no word for; `code` is its own. */
  | { kind: 'telegram'; code: string }
  /** The browser does not let anything be read or written here: its storage is damaged or switched off. */
  | { kind: 'storage-unreadable' }
  /** Nothing more can be written: the disk is full, or what the browser gives us of it. */
  | { kind: 'storage-full' }
  /** A newer version of this extension has written what is kept, in a way that this one would misread. */
  | { kind: 'kept-by-newer' }
  /** The background does not answer its pages. */
  | { kind: 'no-answer' }
  /** Ours to mend: something threw that should not have. */
  | { kind: 'bug' };

/** How a session came to its end without us. */
export type SessionEnd =
  /** Ended from another device, or by Telegram after a long time. */
  | 'ended'
  /** The same key was used twice at once (AUTH_KEY_DUPLICATED): Telegram takes that for a theft. */
  | 'duplicated'
  /** The account is gone. */
  | 'deactivated'
  /** Telegram does not know the key any more. */
  | 'forgotten';

/** Why a picture cannot become a profile photo. */
export type ImageFlaw =
  /** No bytes at all. */
  | 'empty'
  | 'too-many-bytes'
  | 'too-many-pixels'
  /** Its width or height is 0. */
  | 'no-size'
  /** A page where a picture was to be: often a sign-in or an error of the site. */
  | 'web-page'
  /** Photos of iPhones; no browser that this runs in reads them. */
  | 'heic'
  /** It begins like no kind of picture that is known here. */
  | 'not-an-image'
  /** It begins like one, and cannot be read to its end. */
  | 'broken'
  /** A drawing (SVG) that would keep the browser busy for long. */
  | 'too-complex'
  /** Telegram could not read it, or says that it is too small. */
  | 'unreadable'
  | 'too-small';

/** What an action came to. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A Failure on its way up to whoever answers the page: thrown where a person's action ends. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}
