import { LANGUAGE } from './language';

/** "7", "07" with at least two digits: in the digits of the language. */
export function digits(value: number, atLeast = 1): string {
  return new Intl.NumberFormat(LANGUAGE, { minimumIntegerDigits: atLeast, useGrouping: false }).format(value);
}

/** "250%" for 2.5. */
export function percent(share: number): string {
  return new Intl.NumberFormat(LANGUAGE, { style: 'percent' }).format(share);
}

/** What was typed, with 0 to 9 for the digits of Arabic and of Persian (Unicode: Arabic-Indic digits, and their extended ones). */
export function latinDigits(typed: string): string {
  return typed.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
