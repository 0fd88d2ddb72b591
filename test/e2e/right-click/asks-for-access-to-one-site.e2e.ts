import { photoFromTheWeb } from '../../support/web/photo-from-the-web';

const ALLOW = 'Allow access to images from pictures.localhost';

photoFromTheWeb('a picture that its site keeps to its own pages, once the person allows that site', {
  html: '<img src="PICTURES/closed/picture" width="300">',
  afterMenu: ({ person, browser }) => browser.allowAccess(person.page, () => person.presses(ALLOW)),
});

photoFromTheWeb('a picture that is given only to the page which shows it', {
  html: '<img src="PICTURES/wants-referrer/picture" width="300">',
  afterMenu: ({ person, browser }) => browser.allowAccess(person.page, () => person.presses(ALLOW)),
});

photoFromTheWeb('what the screen shows of a picture, for a person who gives no access', {
  html: '<img src="PICTURES/closed/picture" width="450">',
  afterMenu: async ({ person }) => {
    await person.presses('Use what the screen shows');
    await person.sees('this is what the screen shows of it. Only 350 × 350 pixels: the photo will be soft.');
  },
  sidePixels: 640,
});
