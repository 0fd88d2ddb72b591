import { LANGUAGE } from './language';

/** "7", "07" with at least two digits: in the digits of the language. */
export function digits(value: number, atLeast = 1): string {
  return new Intl.NumberFormat(LANGUAGE, { minimumIntegerDigits: atLeast, useGrouping: false }).format(value);
}

/** "250%" for 2.5. */
export function percent(share: number): string {
  return new Intl.NumberFormat(LANGUAGE, { style: 'percent' }).format(share);
}
