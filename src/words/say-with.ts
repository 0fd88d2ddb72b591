import type { Gap, Plain } from './messages';
import { say } from './say';

/** Hold the places of the parts while a message is looked up: no language uses these (Unicode's private use area). */
const PLACES = '\uE000\uE001\uE002\uE003\uE004';

/** All gaps, and nothing that is none. */
type Parts<P extends Plain, Given> = Record<Gap<P>, unknown> & { [G in Exclude<keyof Given, Gap<P>>]: never };

/**
 * A message with more than text in its gaps, in the order of this language:
 * `<p>{sayWith('optionsSignedInAs', { name: <strong>{name}</strong> })}</p>`
 */
export function sayWith<P extends Plain, Given extends Parts<P, Given>>(
  message: P,
  parts: Given,
): (string | Given[keyof Given])[] {
  const names = Object.keys(parts) as (keyof Given)[];
  const places = Object.fromEntries(names.map((name, index) => [name, PLACES[index]]));
  const text = (say as (message: Plain, values: object) => string)(message, places);
  return text.split(new RegExp(`([${PLACES}])`)).map((piece) => {
    const name = piece === '' ? undefined : names[PLACES.indexOf(piece)];
    return name === undefined ? piece : parts[name];
  });
}
