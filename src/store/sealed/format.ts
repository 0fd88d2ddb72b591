import { Failed } from '../../model/failure';

/**
 * How what is kept is written; it stands beside the key, without which nothing is read or written. Raise it with a
 * change that an older version would misread, and turn older records into new ones where the key is loaded
 * (current-keys.ts). What an older version merely does not look at needs no new number.
 */
export const FORMAT = 1;

/** @throws Failed kept-by-newer, when a newer version was here: nothing is touched then */
export function checkFormat(format = 1): void {
  if (format > FORMAT) throw new Failed({ kind: 'kept-by-newer' });
}
