import { asking } from './scenarios/asking';
import { changingDc } from './scenarios/changing-dc';
import { choosingPhotos } from './scenarios/choosing-photos';
import { codes, SETTING_UP_EMAIL } from './scenarios/codes';
import { filesRefused } from './scenarios/files-refused';
import { movingFiles } from './scenarios/moving-files';
import { photosRefused } from './scenarios/photos-refused';
import { qrCodes } from './scenarios/qr-codes';
import type { Scenario } from './scenarios/scenario';
import { signingIn } from './scenarios/signing-in';

/** Everything that is proved of this server: who met which is in the names of the tests. */
export const SCENARIOS: Scenario[] = [
  ...signingIn,
  ...codes,
  ...qrCodes,
  ...choosingPhotos,
  ...photosRefused,
  ...movingFiles,
  ...filesRefused,
  ...asking,
  ...changingDc,
];

/**
 * All but one: GramJS throws a TypeError of its own when it is answered with account.sentEmailCode, whose field
 * `length` makes it take the answer for a list (`isArrayLike` in EntityCache.add).
 */
export const GRAMJS_SCENARIOS = SCENARIOS.filter(({ name }) => name !== SETTING_UP_EMAIL);

/** What the extension is for: signing in, choosing, and moving files of many sizes. */
export const MAIN_JOB: Scenario[] = [
  ...signingIn.slice(0, 1),
  ...choosingPhotos.slice(0, 2),
  ...movingFiles.slice(0, 2),
];
