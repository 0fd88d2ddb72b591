import { expect, it } from 'vitest';
import { fileNames } from './file-names';

it('names photos by their day, and tells those of one day apart', () => {
  const dates = [new Date(2024, 2, 12, 1), new Date(2024, 2, 12, 23), new Date(2015, 11, 1)];
  expect(fileNames(dates.map(photo))).toEqual([
    'userpic-2024-03-12.jpg',
    'userpic-2024-03-12-2.jpg',
    'userpic-2015-12-01.jpg',
  ]);
});

function photo(date: Date) {
  return { id: '1', dateSeconds: date.getTime() / 1000, hasVideo: false, thumbnail: null };
}
