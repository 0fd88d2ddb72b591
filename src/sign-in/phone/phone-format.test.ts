import { describe, expect, it } from 'vitest';
import type { Country } from '../../model/country';
import { builtInCountries } from './built-in-countries';
import { formatPhone, recognize } from './phone-format';

const COUNTRIES: Country[] = [
  { iso2: 'US', name: 'USA', codes: [{ code: '1', prefixes: [], patterns: ['XXX XXX XXXX'] }] },
  {
    iso2: 'CA',
    name: 'Canada',
    codes: [{ code: '1', prefixes: ['204', '226'], patterns: ['XXX XXX XXXX'] }],
  },
  { iso2: 'RU', name: 'Russia', codes: [{ code: '7', prefixes: [], patterns: ['XXX XXX XX XX'] }] },
  { iso2: 'FT', name: 'Anonymous', codes: [{ code: '888', prefixes: [], patterns: ['8 XXX', 'XXXX XXXX'] }] },
];

describe('a number is written as in its country', () => {
  it.each([
    ['+12025550123', '+1 202 555 0123'],
    ['12025550123', '+1 202 555 0123'],
    ['0012025550123', '+1 202 555 0123'],
    ['+1 (202) 555-0123', '+1 202 555 0123'],
    ['+1202', '+1 202'],
    ['+1', '+1'],
    ['+120255501234567', '+1 202 555 01234567'],
    ['+79161234567', '+7 916 123 45 67'],
    ['+8888123', '+888 8 123'],
    ['+88812345678', '+888 1234 5678'],
    ['+9996620007', '+9996620007'],
    ['+', '+'],
    ['', ''],
  ])('%s', (typed, written) => {
    expect(formatPhone(typed, COUNTRIES)).toBe(written);
  });

  it('and stays so when it is written again', () => {
    const once = formatPhone('+79161234567', COUNTRIES);
    expect(formatPhone(once, COUNTRIES)).toBe(once);
  });
});

describe('a number says where it is from', () => {
  it.each([
    ['1202', 'US'],
    ['1204', 'CA'],
    ['12', 'US'],
    ['7', 'RU'],
    ['999', undefined],
    ['', undefined],
  ])('%s', (digits, iso2) => {
    expect(recognize(digits, COUNTRIES)?.country.iso2).toBe(iso2);
  });
});

describe('the built-in list', () => {
  it.each([
    ['44', 'GB'],
    ['1', 'US'],
    ['1876', 'JM'],
    ['7', 'RU'],
    ['77', 'KZ'],
    ['49', 'DE'],
  ])('+%s', (digits, iso2) => {
    expect(recognize(digits, builtInCountries())?.country.iso2).toBe(iso2);
  });

  it('has names and a way to write numbers for every country', () => {
    const countries = builtInCountries();
    expect(countries.length).toBeGreaterThan(230);
    for (const { name, iso2, codes } of countries) {
      expect(name).not.toBe(iso2);
      expect(codes[0]?.patterns[0]).toMatch(/^[X ]+$/);
    }
  });
});
