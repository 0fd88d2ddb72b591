/** Why a picture cannot become a profile photo. */
export type ImageFlaw =
  /** No bytes at all. */
  | 'empty'
  | 'too-many-bytes'
  | 'too-many-pixels'
  /** Its width or height is 0. */
  | 'no-size'
  /** A page where a picture was to be: often a sign-in or an error of the site. */
  | 'web-page'
  /** Photos of iPhones; no browser that this runs in reads them. */
  | 'heic'
  /** It begins like no kind of picture that is known here. */
  | 'not-an-image'
  /** It begins like one, and cannot be read to its end. */
  | 'broken'
  /** Telegram could not read it, or says that it is too small. */
  | 'unreadable'
  | 'too-small';
