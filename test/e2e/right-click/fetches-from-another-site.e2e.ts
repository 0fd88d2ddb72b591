import { photosFromTheWeb } from '../../support/web/photo-from-the-web';

photosFromTheWeb('a picture of another site that gives it to all becomes the photo', [
  { what: 'as it should be', html: '<img src="PICTURES/open/picture" width="300">' },
  { what: 'called a text by its server', html: '<img src="PICTURES/wrong-type/picture" width="300">' },
  { what: 'moved elsewhere', html: '<img src="PICTURES/moved/picture" width="300">' },
  { what: 'behind a link', html: '<a href="PICTURES/open/picture">The picture</a>', pointsAt: 'a' },
]);

photosFromTheWeb('the largest version of a picture becomes the photo, not the one that is painted', [
  {
    what: 'of a srcset by widths',
    html: '<img src="/gone/small" srcset="/closed/small 300w, PICTURES/open/large 3000w" sizes="300px" width="300">',
  },
  {
    what: 'of a srcset by densities',
    html: '<img src="/closed/small" srcset="/closed/small 1x, PICTURES/open/large 5x" width="300">',
  },
  {
    what: 'of a <picture>',
    html: `<picture><source srcset="PICTURES/open/large 2x, /closed/small 1x" type="image/png"><img src="/closed/tiny" width="300"></picture>`,
  },
]);
