/** A profile photo as pages may know it: no access hash, no file reference. */
export interface Photo {
  /** Telegram's photo id, a decimal string (64 bits do not fit a JavaScript number). */
  id: string;
  /** When it was uploaded, in Unix seconds (`photo.date`). */
  dateSeconds: number;
  /** Its largest picture. */
  largest: { widthPixels: number; heightPixels: number; bytes: number };
  /** The video of a photo that moves, of which the picture is a still; null when there is none. */
  video: { bytes: number } | null;
  /** The stripped thumbnail (type `i`) as a JPEG data URL of about 40 x 40 pixels; null when Telegram sent none. */
  thumbnail: string | null;
}

/**
 * `a` is 160 x 160 pixels, `c` 640 x 640 (core.telegram.org/api/files#image-thumbnail-types); `full` is the
 * largest that Telegram has of the photo, whichever that is; `video` is the MP4 of a photo that moves.
 */
export type PictureSize = 'a' | 'c' | 'full' | 'video';

/** What is known of an owner's profile photos: how many there are, and those that were looked at. */
export interface History {
  /** How many the server says there are; the public photo is not among them. */
  total: number;
  /** The photo that people see now; null when there is none. */
  current: Photo | null;
  /** The photo for people who may not see the current one (`fallback_photo`); null when there is none. */
  publicPhoto: Photo | null;
  /** When the server said so, in milliseconds since the epoch. */
  loadedAtMs: number;
  /** A command was sent since, and the list not read after it: something else may stand in its places by now. */
  isDoubtful?: true;
  /** Where the known photos stand in the list, by their first place; between them are photos that nobody looked at. */
  pieces: Piece[];
}

/** Photos that stand one behind the other in the list, which is the newest first. */
export interface Piece {
  /** Says what is in it, and for whom: it never changes under its name. */
  name: string;
  /** The place of its first photo, counted from 0. */
  start: number;
  count: number;
}

/** What the server tells of a list at once: how long it is, and the photos from one place on. */
export interface Page {
  total: number;
  start: number;
  photos: Photo[];
}
