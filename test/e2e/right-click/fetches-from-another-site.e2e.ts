import { photoFromTheWeb } from '../../support/web/photo-from-the-web';

photoFromTheWeb('a picture of another site that gives it to all', {
  html: '<img src="PICTURES/open/picture" width="300">',
});

photoFromTheWeb('a picture that its server calls a text', {
  html: '<img src="PICTURES/wrong-type/picture" width="300">',
});

photoFromTheWeb('a picture that has moved', {
  html: '<img src="PICTURES/moved/picture" width="300">',
});

photoFromTheWeb('what a link leads to', {
  html: '<a href="PICTURES/open/picture">The picture</a>',
  pointsAt: 'a',
});

photoFromTheWeb('the largest of a srcset, not the small one that is painted', {
  html: '<img src="/gone/small" srcset="/closed/small 300w, PICTURES/open/large 3000w" sizes="300px" width="300">',
});

photoFromTheWeb('the largest source of a <picture>', {
  html: `<picture><source srcset="PICTURES/open/large 2x, /closed/small 1x" type="image/png"><img src="/closed/tiny" width="300"></picture>`,
});
