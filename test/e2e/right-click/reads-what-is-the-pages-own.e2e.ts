import { drawnPage } from '../../support/web/drawn-page';
import { photoFromTheWeb } from '../../support/web/photo-from-the-web';

photoFromTheWeb('a picture of the page’s own site, though no other site may read it', {
  html: '<img src="/closed/picture" width="300">',
});

photoFromTheWeb('a picture that is in the page itself (data:)', {
  html: drawnPage('<img width="300">', "document.querySelector('img').src = canvas.toDataURL();"),
});

photoFromTheWeb('a picture that the page has made (blob:)', {
  html: drawnPage(
    '<img width="300">',
    "canvas.toBlob((blob) => { document.querySelector('img').src = URL.createObjectURL(blob); });",
  ),
});

photoFromTheWeb('a picture that lies behind something else, by the list of the page’s pictures', {
  html: `<body style="margin: 0"><img src="/closed/picture" width="300">
    <p style="position: absolute; inset: 0; margin: 0; background: #fff">Nothing to see here.</p>`,
  pointsAt: 'p',
  afterMenu: ({ person }) => person.presses('Picture 1, 900 × 700'),
});

photoFromTheWeb('a CSS background, by the list of the page’s pictures', {
  html: '<div style="width: 450px; height: 350px; background: url(/closed/picture)"></div>',
  pointsAt: 'div',
  afterMenu: ({ person }) => person.presses('Picture 1, 450 × 350'),
});
