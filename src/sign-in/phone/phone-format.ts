import type { CallingCode, Country } from '../../model/country';

/** What a number that begins so says about where it is from. */
export interface Recognized {
  country: Country;
  callingCode: CallingCode;
}

/**
 * The country of a number, as soon as enough of it is typed.
 * @param digits behind the plus sign
 * @returns null when no country has numbers that begin so
 */
export function recognize(digits: string, countries: Country[]): Recognized | null {
  let best: (Recognized & { length: number }) | null = null;
  for (const country of countries) {
    for (const callingCode of country.codes) {
      const length = matchLength(digits, callingCode);
      // The first of equals stays: of those that share a code, the main country comes first.
      if (length > (best?.length ?? 0)) best = { country, callingCode, length };
    }
  }
  return best && { country: best.country, callingCode: best.callingCode };
}

/**
 * A number as it is written in its country: `+447400123456` becomes `+44 7400 123456`.
 * What no country knows stays as it is.
 */
export function formatPhone(typed: string, countries: Country[]): string {
  // Abroad, many write 00 for the plus sign.
  const digits = typed.trim().replace(/^00/, '').replaceAll(/\D/g, '');
  const found = recognize(digits, countries);
  if (!found) return typed;
  const { code, patterns } = found.callingCode;
  const rest = digits.slice(code.length);
  return rest === '' ? `+${code}` : `+${code} ${spaced(rest, bestPattern(rest, patterns))}`;
}

/** How many digits say that it is this code: 0 when they do not. */
function matchLength(digits: string, { code, prefixes }: CallingCode): number {
  if (!digits.startsWith(code)) return 0;
  if (prefixes.length === 0) return code.length;
  const prefix = prefixes.find((each) => digits.startsWith(code + each));
  return prefix === undefined ? 0 : code.length + prefix.length;
}

/** Patterns with digits of their own are for numbers that have them there. */
function bestPattern(rest: string, patterns: string[]): string {
  const digitsOf = (pattern: string) => pattern.replaceAll(' ', '');
  const fits = patterns.filter((pattern) =>
    [...digitsOf(pattern)].every((sign, index) => sign === 'X' || (rest[index] ?? sign) === sign),
  );
  return fits.sort((a, b) => ownDigits(b) - ownDigits(a))[0] ?? '';
}

function ownDigits(pattern: string): number {
  return pattern.replaceAll(/\D/g, '').length;
}

/** Digits beyond the pattern follow behind it: it may be older than the number. */
function spaced(rest: string, pattern: string): string {
  let written = '';
  let used = 0;
  for (const sign of pattern) {
    if (used === rest.length) break;
    written += sign === ' ' ? ' ' : rest[used++];
  }
  return written + rest.slice(used);
}
