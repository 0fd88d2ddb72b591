import browser from 'webextension-polyfill';
import { isolate } from './isolate';
import { LANGUAGE } from './language';
import type { Counted, Gap, Plain } from './messages';

type Values<G extends string> = Record<G, string | number>;
/** Nothing to fill, nothing to give. */
type Filling<G extends string> = [G] extends [never] ? [] : [values: Values<G>];

/** A message in the language of the browser: `say('noticeDone')`, `say('popupSetFor', { bot: 'Ada’s bot' })`. */
export function say<P extends Plain>(message: P, ...[values]: Filling<Gap<P>>): string {
  return lookUp(message, values);
}

/** A message in the form that the number wants in this language: `sayCount('popupPhotos', 3)`. Its own gap is named `count`. */
export function sayCount<C extends Counted>(
  message: C,
  count: number,
  ...[values]: Filling<Exclude<Gap<C>, 'count'>>
): string {
  const all = { ...values, count };
  return lookUp(`${message}_${plurals.select(count)}`, all) || lookUp(`${message}_other`, all);
}

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/** Browsers number the gaps of a message. Ours are numbered by the alphabet, in every language: the check of messages sees to it. */
function lookUp(name: string, values: Values<string> = {}): string {
  const inOrder = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return browser.i18n.getMessage(
    name,
    inOrder.map(([, value]) => (typeof value === 'number' ? numbers.format(value) : isolate(value))),
  );
}
