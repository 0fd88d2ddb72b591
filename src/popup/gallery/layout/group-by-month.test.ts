// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPhoto } from '../../../../test/pages/a-photo';
import type { Photo } from '../../../model/photo';
import { monthNumber } from '../../../words/dates';
import { isKnown } from '../../list/photo-list';
import { groupByMonth, titleOf } from './group-by-month';

describe('headings of months', () => {
  it('are one for each month that fills a row', () => {
    expect(groups(['2024-03', '2024-03', '2024-03', '2024-02', '2024-02', '2024-02'])).toEqual([
      ['March 2024', 3],
      ['February 2024', 3],
    ]);
  });

  it('are shared by months that fit in one row together', () => {
    expect(groups(['2024-03', '2023-11', '2023-07', '2022-01', '2021-05'])).toEqual([
      ['January 2022 – March 2024', 4],
      ['May 2021', 1],
    ]);
  });

  it('never cut a month in two', () => {
    expect(groups(['2024-03', '2024-03', '2024-02', '2024-02', '2024-02'])).toEqual([
      ['March 2024', 2],
      ['February 2024', 3],
    ]);
  });

  it('leave the date of the current photo out, when it stands first', () => {
    expect(groups(['2015-01', '2024-03', '2024-02'], 0)).toEqual([['February – March 2024', 3]]);
  });

  it('have room for the current photo in the first row', () => {
    expect(groups(['2015-01', '2024-03', '2024-03', '2024-02', '2024-02'], 0)).toEqual([
      ['March 2024', 3],
      ['February 2024', 2],
    ]);
  });

  it('name the month of a single photo, although it is current', () => {
    expect(groups(['2015-01'], 0)).toEqual([['January 2015', 1]]);
  });

  it('begin anew where time goes back, for an old photo was set again there', () => {
    expect(groups(['2015-01', '2024-03'])).toEqual([
      ['January 2015', 1],
      ['March 2024', 1],
    ]);
  });

  it('say of photos that are on their way what their neighbours tell', () => {
    expect(groups(['2024-03', '?', '?', '2019-07', '?'])).toEqual([
      ['March 2024', 1],
      ['July 2019 – March 2024', 2],
      ['July 2019', 1],
      ['Before July 2019', 1],
    ]);
  });

  it('are none without photos', () => {
    expect(groups([])).toEqual([]);
  });
});

it('keeps every photo, in its order, whatever the dates', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31)), fc.boolean(), (dates, isFirstCurrent) => {
      const photos = dates.map((dateSeconds, index) => photo(String(index), dateSeconds));
      const grouped = groupByMonth(photos, isFirstCurrent ? '0' : null);
      expect(grouped.flatMap((group) => group.photos)).toEqual(photos);
      for (const { start, photos: own } of grouped)
        expect(photos.indexOf(own[0] ?? photo('', 0))).toBe(start);
      for (const { photos: own } of grouped.slice(1))
        if (own.length > 4)
          expect(new Set(own.filter(isKnown).map((one) => monthNumber(one.dateSeconds))).size).toBe(1);
    }),
  );
});

/** The heading and the number of photos of each group. */
function groups(months: string[], current?: number): [string, number][] {
  const photos = months.map((month, index) =>
    month === '?' ? undefined : photo(String(index), Date.parse(`${month}-15T12:00Z`) / 1000),
  );
  const found = groupByMonth(photos, current === undefined ? null : String(current));
  return found.map((group) => [titleOf(group, photos).replaceAll(/\s/g, ' '), group.photos.length]);
}

function photo(id: string, dateSeconds: number): Photo {
  return aPhoto({ id, dateSeconds });
}
