import type { Failure, ImageFlaw } from '../../model/failure';

/** What is wrong with a picture, and what to do now. */
export const FLAWS: Record<ImageFlaw, string> = {
  empty: 'This file is empty. Choose another one.',
  'too-many-bytes': 'This picture has more than 50 MB. Choose a smaller one.',
  'too-many-pixels': 'This picture has more than 100 megapixels. Choose a smaller one.',
  'no-size': 'This picture has no width or no height. Choose another one.',
  'web-page': 'This is a web page, not a picture. Save the picture itself, then choose that file.',
  heic: 'Browsers can’t read HEIC photos. Save it as a JPEG first, then choose that file.',
  'not-an-image': 'This is not a picture that browsers can read. Choose a JPEG, PNG or WebP.',
  broken: 'This picture is damaged. Choose another one.',
  'too-complex': 'This drawing is too much for the browser. Save it as a PNG first, then choose that file.',
  unreadable: 'Telegram can’t read this picture. Choose another one.',
  'too-small': 'This picture is too small for Telegram. Choose a larger one.',
};

type Reason = Extract<Failure, { kind: 'picture-unreachable' }>['reason'];

/** Why a picture of a page can't be had, and the way that is always left. */
export const UNREACHABLE: Record<Reason, string> = {
  refused: 'The site does not give this picture away. Save it, then choose the file here.',
  'too-slow': 'The site takes too long to send this picture. Save it, then choose the file here.',
  'cut-off': 'The site stopped in the middle of this picture. Save it, then choose the file here.',
  'closed-page': 'Browsers keep extensions out of this page. Save the picture, then choose the file here.',
};
