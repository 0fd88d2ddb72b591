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

/** Every profile photo of an account, as the server last told it. */
export interface History {
  /** Newest first; the public photo is not among them. */
  photos: Photo[];
  /** The photo that people see now; null when there is none. */
  currentId: string | null;
  /** The photo for people who may not see the current one (`fallback_photo`); null when there is none. */
  publicPhoto: Photo | null;
  /** When the server said so, in milliseconds since the epoch. */
  loadedAtMs: number;
}
