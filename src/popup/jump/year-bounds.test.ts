import { expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import { yearBounds } from './year-bounds';

const LIST = list(2015, 2024, 2024, undefined, undefined, 2021, 2012, 2020, undefined, 2018);

it.each([
  { year: 2025, after: -1, before: 0, why: 'all are old enough' },
  { year: 2024, after: -1, before: 0, why: 'the first is of that year or older, whatever is set again' },
  { year: 2022, after: 2, before: 5, why: 'somewhere in a gap' },
  { year: 2020, after: 5, before: 6, why: 'one set again among its neighbours stands where they stand' },
  { year: 2019, after: 7, before: 9, why: 'in the second gap' },
  { year: 2015, after: 9, before: 10, why: 'none is so old, as far as that counts' },
])('looks for $year between $after and $before: $why', ({ year, after, before }) => {
  expect(yearBounds(LIST, year)).toEqual({ after, before });
});

function list(...years: (number | undefined)[]) {
  return years
    .map((year) => year && aPhoto({ dateSeconds: new Date(year, 5, 1).getTime() / 1000 }))
    .map((one) => one || undefined);
}
