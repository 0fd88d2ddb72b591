import { expect, it } from 'vitest';
import { latinDigits } from './latin-digits';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['+٤٤ 7400 ۱۲', '+44 7400 12'],
  ['code', 'code'],
])('what was typed as "%s" is %s', (typed, latin) => {
  expect(latinDigits(typed)).toBe(latin);
});
