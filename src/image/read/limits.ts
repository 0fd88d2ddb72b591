/** What a picture may be at most. Both are looked at before anything is decoded. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_PIXELS = 100_000_000;
