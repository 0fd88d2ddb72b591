import { AUTO_LOCK_MINUTES, SHORTEST_PASSCODE } from '../model/passcode';
import type { Target } from '../model/target';
import type { Name, Request } from './messages';

/** Says whether a value that came from outside has the shape that the compiler was promised. */
type Shape<T> = (value: unknown) => value is T;

/** The shape of each request; `null` where a message carries nothing. */
type Shapes = { [N in Name]: Request<N> extends [infer R] ? Shape<R> : null };

/** A decimal number of at most 64 bits. */
const id: Shape<string> = (value): value is string => typeof value === 'string' && /^-?\d{1,20}$/.test(value);

const wholeNumber: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** What a person typed: short, whatever it is. */
const text: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= 1000;

const newPasscode: Shape<string> = (value): value is string =>
  text(value) && [...value].length >= SHORTEST_PASSCODE;
const yesOrNo: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

const colour: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

/** What is dropped may be a whole picture: a `data:` address. */
const address: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^(https?|data|blob):/.test(value);

const uuid: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

const target: Shape<Target> = (value): value is Target =>
  record({ kind: oneOf('profile', 'public') })(value) || record({ kind: oneOf('bot'), botId: id })(value);

export const shapes: Shapes = {
  showQr: null,
  typePhone: record({ phone: text }),
  requestCode: record({ phone: text }),
  resendCode: null,
  checkCode: record({ code: text }),
  typeEmail: record({ email: text }),
  sendEmailCode: record({ email: text }),
  checkEmailCode: record({ code: text }),
  checkPassword: record({ password: text }),
  startOver: null,
  loadCountries: null,
  switchAccount: record({ accountId: id }),
  dismissSignedOut: null,
  dismissNews: null,
  signOut: record({ accountId: id }),
  saveApi: record({ apiId: wholeNumber, apiHash: text }),
  loadHistory: record({ botId: orNull(id) }),
  loadPage: record({ botId: orNull(id), start: wholeNumber }),
  loadBots: null,
  loadPictures: record({ photoIds: listOf(id, 200), size: oneOf('a', 'c', 'full', 'video') }),
  setPhoto: record({ commandId: uuid, photoId: id, target }),
  uploadPhoto: record({ commandId: uuid, pictureKey: uuid, target }),
  setAfterSignIn: record({ commandId: uuid, pictureKey: uuid, target }),
  cancelCommand: record({ commandId: uuid }),
  removePhoto: record({ commandId: uuid, target }),
  deletePhotos: record({ commandId: uuid, photoIds: listOf(id, 100) }),
  undo: record({ commandId: uuid, undoneId: uuid }),
  saveCropping: record({ setsAtOnce: yesOrNo }),
  saveBackground: record({ colour }),
  openCropPage: null,
  bringPicture: record({ key: uuid, url: address }),
  fetchPicture: record({ key: uuid, isOnItsWay: yesOrNo }),
  takeFromScreen: record({ key: uuid }),
  dismissCommand: record({ commandId: uuid }),
  unlock: record({ passcode: text }),
  lock: null,
  setPasscode: record({ passcode: newPasscode, current: orNull(text) }),
  removePasscode: record({ current: text }),
  setAutoLock: record({ minutes: oneOf(...AUTO_LOCK_MINUTES) }),
  forgetEverything: null,
};

function oneOf<const T extends string | number>(...words: T[]): Shape<T> {
  return (value): value is T => words.some((word) => word === value);
}

function listOf<T>(item: Shape<T>, most: number): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= most && value.every(item);
}

function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A plain object with these fields and no others. */
function record<T extends object>(fields: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const candidate = value as T;
    return (
      Object.keys(candidate).length === names.length &&
      names.every((name) => Object.hasOwn(candidate, name) && fields[name](candidate[name]))
    );
  };
}
