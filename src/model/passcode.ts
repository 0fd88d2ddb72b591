/** The shortest passcode that is taken, in characters: it should outlast a guess or two, and somebody who watches. */
export const SHORTEST_PASSCODE = 6;

/** After so many minutes without use one may have it lock. */
export const AUTO_LOCK_MINUTES = [1, 5, 15, 60] as const;
export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];
