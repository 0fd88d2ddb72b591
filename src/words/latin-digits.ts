/** What was typed, with 0 to 9 for the digits of Arabic and of Persian (Unicode: Arabic-Indic digits, and their extended ones). */
export function latinDigits(typed: string): string {
  return typed.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
