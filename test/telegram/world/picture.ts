/** The files of one picture, each made once and never changed. */
export interface Picture {
  /** Squares of 160, 320 and 640 pixels, JPEG (core.telegram.org/api/files#image-thumbnail-types). */
  a: Buffer;
  b: Buffer;
  c: Buffer;
  /** The stripped thumbnail (type `i`): see pictures/stripped-thumbnail.ts. */
  i: Buffer;
  /** A square MP4, when the photo moves. */
  video: Video | null;
}

/** Sent as type `u` (the profile video) and `v` (its preview), both the same file here. */
export interface Video {
  bytes: Buffer;
  widthPixels: number;
}

export const PICTURE_WIDTHS = { a: 160, b: 320, c: 640 } as const;
