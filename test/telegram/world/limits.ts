/**
 * The numbers that Telegram keeps to itself or changes at will, and that a test may want otherwise:
 * `world.limits.wrongCodes = 1`. Where each comes from is in ASSUMPTIONS.md.
 */
export interface Limits {
  /** How long a sign-in code is good. */
  codeSeconds: number;
  /** How long a client is to wait before it asks for the code by the next way (`timeout` of auth.sentCode). */
  resendSeconds: number;
  /** Codes that one number may ask for in a day; then PHONE_NUMBER_FLOOD. */
  codesPerDay: number;
  /** Wrong codes that one sign-in takes; with the next one it is void: PHONE_CODE_EXPIRED. */
  wrongCodes: number;
  /** Sign-ins of one number that may become void in a day; then PHONE_PASSWORD_FLOOD. */
  voidSignInsPerDay: number;
  /** Wrong passwords that one account takes; then FLOOD_WAIT_X until `floodSeconds` have passed. */
  wrongPasswords: number;
  floodSeconds: number;
  /** Photos that one profile may have; then ALBUM_PHOTOS_TOO_MANY. */
  photos: number;
  /** How long a file reference is good. */
  fileReferenceSeconds: number;
  /** How long a question of account.getPassword may be answered. */
  srpSeconds: number;
}

export function usualLimits(): Limits {
  return {
    codeSeconds: 5 * 60,
    resendSeconds: 60,
    // Telegram allows about five. Here a day of tests has to fit in.
    codesPerDay: 1000,
    wrongCodes: 5,
    voidSignInsPerDay: 3,
    wrongPasswords: 10,
    floodSeconds: 60,
    photos: 1_000_000,
    fileReferenceSeconds: 24 * 3600,
    srpSeconds: 5 * 60,
  };
}
