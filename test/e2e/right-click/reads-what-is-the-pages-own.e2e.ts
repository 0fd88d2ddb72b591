import { drawnPage } from '../../support/web/drawn-page';
import { photosFromTheWeb } from '../../support/web/photo-from-the-web';

/** Noise does not become small as a PNG. */
const NOISY = `
  const large = new OffscreenCanvas(1800, 1400);
  const drawing = large.getContext('2d');
  drawing.drawImage(canvas, 0, 0, 1800, 1400);
  const pixels = drawing.getImageData(0, 0, 1800, 1400);
  pixels.data.forEach((value, at) => { if (at % 4 < 3) pixels.data[at] = value + 16 * (Math.random() - 0.5); });
  drawing.putImageData(pixels, 0, 0);
  const file = new FileReader();
  file.onload = () => { document.querySelector('img').src = file.result; };
  large.convertToBlob().then((png) => file.readAsDataURL(png));`;

photosFromTheWeb('a picture that is the page’s own becomes the photo', [
  {
    what: 'of its own site, though no other site may read it',
    html: '<img src="/closed/picture" width="300">',
  },
  {
    what: 'of its own site, for those who are signed in there',
    html: `<img width="300"><script>
      document.cookie = 'member=yes; path=/';
      document.images[0].src = '/wants-cookie/picture';
    </script>`,
  },
  {
    what: 'in the page itself (data:)',
    html: drawnPage('<img width="300">', "document.querySelector('img').src = canvas.toDataURL();"),
  },
  {
    what: 'in the page itself, too long an address for Chromium to tell: it is in the list of the page’s pictures',
    html: drawnPage('<img width="300">', NOISY),
    afterMenu: async ({ person, browser }) => {
      if (browser.name === 'chromium') await person.presses('Picture 1, 1800 × 1400');
    },
    sidePixels: 1280,
  },
  {
    what: 'made by the page (blob:)',
    html: drawnPage(
      '<img width="300">',
      "canvas.toBlob((blob) => { document.querySelector('img').src = URL.createObjectURL(blob); });",
    ),
  },
]);

photosFromTheWeb('a picture that can’t be pointed at is in the list of the page’s pictures', [
  {
    what: 'behind something else',
    html: `<body style="margin: 0"><img src="/closed/picture" width="300">
      <p style="position: absolute; inset: 0; margin: 0; background: #fff">Nothing to see here.</p>`,
    pointsAt: 'p',
    afterMenu: ({ person }) => person.presses('Picture 1, 900 × 700'),
  },
  {
    what: 'a CSS background',
    html: '<div style="width: 450px; height: 350px; background: url(/closed/picture)"></div>',
    pointsAt: 'div',
    afterMenu: ({ person }) => person.presses('Picture 1, 450 × 350'),
  },
  {
    what: 'behind something else, in a component of its own',
    html: `<body style="margin: 0"><div id="host"></div>
      <p style="position: absolute; inset: 0; margin: 0; background: #fff">Nothing to see here.</p>
      <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<img src="/closed/picture">';</script>`,
    pointsAt: 'p',
    afterMenu: ({ person }) => person.presses('Picture 1, 900 × 700'),
  },
  {
    what: 'a CSS background of what is not even an element',
    html: `<style>p::before { content: ""; display: block; height: 350px; background: url(/closed/picture) }</style>
      <p style="width: 450px"></p>`,
    pointsAt: 'p',
    afterMenu: ({ person }) => person.presses('Picture 1, 450 × 350'),
  },
]);
