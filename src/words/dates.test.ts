// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { longDate, monthNumber, monthRange } from './dates';

/** At noon of the person's own day, whatever the time zone of this machine is. */
function noon(year: number, month: number, day: number): number {
  return new Date(year, month - 1, day, 12).getTime() / 1000;
}

it('writes a date out', () => {
  expect(longDate(noon(2024, 3, 12))).toMatch(/^(12 March|March 12,) 2024$/);
});

it('names one month once', () => {
  expect(monthRange(noon(2024, 3, 1), noon(2024, 3, 31))).toBe('March 2024');
});

it('names the year once for two months of it', () => {
  expect(monthRange(noon(2024, 1, 5), noon(2024, 3, 5))).toMatch(/^January\s–\sMarch 2024$/);
});

it('names both years when they differ', () => {
  expect(monthRange(noon(2023, 11, 5), noon(2024, 2, 5))).toMatch(/^November 2023\s–\sFebruary 2024$/);
});

it('numbers months without a gap', () => {
  expect(monthNumber(noon(2024, 1, 1)) - monthNumber(noon(2023, 12, 31))).toBe(1);
  expect(monthNumber(noon(2024, 1, 31))).toBe(monthNumber(noon(2024, 1, 1)));
});
