import type { Done } from '../model/command';
import type { AutoLockMinutes } from '../model/passcode';
import type { PictureSize } from '../model/photo';
import type { Target } from '../model/target';

/** Everything a page may ask of the background: `name(request): answer`. Only JSON crosses; ids are decimal strings. */
export interface Messages {
  /** Shows a QR code to sign in with; answers when it has to be drawn anew: ask again, unless it is over. */
  showQr(): { isOver: boolean };
  /** Keeps what is typed, and shows the step of the phone number. */
  typePhone(request: { phone: string }): null;
  /** Asks Telegram to send a sign-in code to this phone. */
  requestCode(request: { phone: string }): null;
  /** Has the code sent by the next way. */
  resendCode(): null;
  checkCode(request: { code: string }): null;
  /** Keeps what is typed, and shows the step of the e-mail address that Telegram wants. */
  typeEmail(request: { email: string }): null;
  sendEmailCode(request: { email: string }): null;
  checkEmailCode(request: { code: string }): null;
  checkPassword(request: { password: string }): null;
  /** Forgets a sign-in that is under way, so that another phone can be tried. */
  startOver(): null;
  /** Brings Telegram's list of countries into the store. */
  loadCountries(): null;
  /** Shows the photos of another account that is signed in. */
  switchAccount(request: { accountId: string }): null;
  /** The person has seen that, and why, an account was signed out. */
  dismissSignedOut(): null;
  /** The person has seen what the last update brought. */
  dismissNews(): null;
  /** The other accounts stay. */
  signOut(request: { accountId: string }): null;
  /** The person's own API id and hash, from my.telegram.org. */
  saveApi(request: { apiId: number; apiHash: string }): null;
  /** Brings the newest photos in the store up to date with the server: one's own, or those of a bot of one's own. */
  loadHistory(request: { botId: string | null }): null;
  /** Brings photos from further back into the store: up to a hundred, the first one by its place from 0. */
  loadPage(request: { botId: string | null; start: number }): null;
  /** Brings the stored list of one's own bots up to date. */
  loadBots(): null;
  /** Brings these pictures into the store; those already there cost nothing. */
  loadPictures(request: { photoIds: string[]; size: PictureSize }): null;
  /** Puts an old photo in the target's place. */
  setPhoto(request: { commandId: string; photoId: string; target: Target }): Done;
  /** Puts a new picture there; its bytes wait in the outbox under `pictureKey`. */
  uploadPhoto(request: { commandId: string; pictureKey: string; target: Target }): Done;
  /** The same, as soon as somebody has signed in. */
  setAfterSignIn(request: { commandId: string; pictureKey: string; target: Target }): null;
  /** Nothing of a command happens, if nothing of it was sent yet. */
  cancelCommand(request: { commandId: string }): { isCancelled: boolean };
  /** Takes away the photo that stands there. */
  removePhoto(request: { commandId: string; target: Target }): Done;
  /** Deletes photos of one's own list for good. */
  deletePhotos(request: { commandId: string; photoIds: string[] }): Done;
  /** Takes back a command that was done: a command of its own. */
  undo(request: { commandId: string; undoneId: string }): Done;
  /** Whether a picture from the web is set at once, cropped to its middle. */
  saveCropping(request: { setsAtOnce: boolean }): null;
  /** The colour under transparent parts of the next picture, `#rrggbb`. */
  saveBackground(request: { colour: string }): null;
  /** Opens the page on which a new photo is chosen and cropped. */
  openCropPage(): null;
  /** Brings a picture by its address to the crop page that waits for it under `key`: see store/incoming.ts. */
  bringPicture(request: { key: string; url: string }): null;
  /**
   * Brings the same picture: one that is on its way as far as the page has heard, else once more (the person has allowed
   * access to its site, or loaded the page anew).
   */
  fetchPicture(request: { key: string; isOnItsWay: boolean }): null;
  /** Takes it as the screen shows it instead. */
  takeFromScreen(request: { key: string }): null;
  /** The person has seen what came of a command. */
  dismissCommand(request: { commandId: string }): null;
  /** Opens what is kept, until it locks again. */
  unlock(request: { passcode: string }): null;
  /** Nothing can be read from now on before the passcode was typed; without a passcode, does nothing. */
  lock(): null;
  /** Sets the passcode, or changes it; `current` is the one until now, null when there is none. */
  setPasscode(request: { passcode: string; current: string | null }): null;
  removePasscode(request: { current: string }): null;
  setAutoLock(request: { minutes: AutoLockMinutes }): null;
  /** For a forgotten passcode: as if just installed. */
  forgetEverything(): null;
}

export type Name = keyof Messages;
export type Request<N extends Name> = Parameters<Messages[N]>;
export type Answer<N extends Name> = ReturnType<Messages[N]>;

/** One function for each message: the compiler refuses a table that lacks one. */
export type Commands = { [N in Name]: (...request: Request<N>) => Promise<Answer<N>> };
