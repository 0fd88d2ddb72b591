import type { Failure, ImageFlaw } from '../../model/failure';
import { say } from '../../words/say';

/** What is wrong with a picture, and what to do now. */
export const FLAWS: Record<ImageFlaw, string> = {
  empty: say('flawEmpty'),
  'too-many-bytes': say('flawTooManyBytes'),
  'too-many-pixels': say('flawTooManyPixels'),
  'no-size': say('flawNoSize'),
  'web-page': say('flawWebPage'),
  heic: say('flawHeic'),
  'not-an-image': say('flawNotAnImage'),
  broken: say('flawBroken'),
  'too-complex': say('flawTooComplex'),
  unreadable: say('flawUnreadable'),
  'too-small': say('flawTooSmall'),
};

type Reason = Extract<Failure, { kind: 'picture-unreachable' }>['reason'];

/** Why a picture of a page can't be had, and the way that is always left. */
export const UNREACHABLE: Record<Reason, string> = {
  refused: say('unreachableRefused'),
  'too-slow': say('unreachableTooSlow'),
  'cut-off': say('unreachableCutOff'),
  'closed-page': say('unreachableClosedPage'),
};
