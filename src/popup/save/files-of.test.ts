import { expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import { filesOf } from './files-of';

it('names photos by their day, and tells those of one day apart', () => {
  const dates = [new Date(2024, 2, 12, 1), new Date(2024, 2, 12, 23), new Date(2015, 11, 1)];
  expect(filesOf(dates.map((date) => photo(date))).map(({ name }) => name)).toEqual([
    'userpic-2024-03-12.jpg',
    'userpic-2024-03-12-2.jpg',
    'userpic-2015-12-01.jpg',
  ]);
});

it('has a picture and a video for a photo that moves', () => {
  const moving = { ...photo(new Date(2024, 2, 12)), video: { bytes: 1000 } };
  expect(filesOf([moving])).toEqual([
    { photoId: '1', size: 'full', name: 'userpic-2024-03-12.jpg' },
    { photoId: '1', size: 'video', name: 'userpic-2024-03-12.mp4' },
  ]);
});

function photo(date: Date) {
  return aPhoto({ dateSeconds: date.getTime() / 1000 });
}
