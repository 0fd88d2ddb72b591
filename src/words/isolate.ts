import { DIRECTION } from './language';

const AGAINST = DIRECTION === 'ltr' ? /[\p{Script=Arabic}\p{Script=Hebrew}]/u : /[\p{Script=Latin}\p{N}@+]/u;

/**
 * A name or a number that runs against the sentence is set apart, or the words and signs round it would change places
 * (unicode.org/reports/tr9, first strong isolate). The signs for it are invisible; whoever runs along needs none.
 */
export function isolate(text: string): string {
  return AGAINST.test(text) ? `\u2068${text}\u2069` : text;
}
