import { expect } from 'vitest';
import { expectNoFault } from '../../support/everybody/expect-no-fault';
import { onTheWeb, photosFromTheWeb, type WebCast } from '../../support/web/photo-from-the-web';
import { choosesFromMenu } from '../../support/web/right-click';

const KEEPS = 'pictures.localhost keeps the picture to its own pages';

function allows({ person, browser }: WebCast): Promise<void> {
  return browser.allowAccess(person.page, () =>
    person.presses('Allow access to pictures from pictures.localhost'),
  );
}

photosFromTheWeb('what the screen shows of a picture becomes the photo where no access is given', [
  {
    what: 'kept to its own pages',
    html: '<img src="PICTURES/closed/picture" width="450">',
    afterMenu: async ({ person }) => {
      await person.presses('Use what the screen shows');
      await person.sees(
        'this is what the screen shows of it. Only 350 × 350 pixels: the photo will be soft.',
      );
    },
    sidePixels: 640,
  },
]);

photosFromTheWeb('a picture that its site keeps becomes the photo once access is allowed, asked for once', [
  {
    what: 'kept to its own pages',
    html: '<img src="PICTURES/closed/picture" width="300">',
    afterMenu: allows,
  },
  {
    what: 'given only to the page which shows it',
    html: '<img src="PICTURES/wants-referrer/picture" width="300">',
  },
  {
    what: 'not given even so: taken from the screen',
    html: '<img src="PICTURES/only-to-paint/picture" width="450">',
    afterMenu: ({ person }) => person.sees('this is what the screen shows of it.'),
    sidePixels: 640,
  },
]);

onTheWeb(
  'a picture for members is fetched with their cookie once access is allowed; access is taken back in the options',
  ['<a href="PICTURES/wants-cookie/picture">The picture</a>', '<a href="PICTURES/gone/picture">Another</a>'],
  async (cast) => {
    const { person, site } = cast;
    await person.opens(`${site.pictures}/welcome`);
    await person.opens(`${site.pages}/page/0`);
    await choosesFromMenu(cast, 'a');
    await person.sees(KEEPS);
    await expectNoFault(person, 'crop, access is asked for');
    // While the person makes up their mind.
    await cast.browser.stopTheWorker();
    await allows(cast);
    await person.sees('Set as profile photo');
    const asked = site.requests.filter(({ url }) => url === '/wants-cookie/picture');
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined, 'member=yes']);
    await person.page.close();

    // Not even so, and a link has nothing on the screen: what is left is for the person to do.
    await person.opens(`${site.pages}/page/1`);
    await choosesFromMenu(cast, 'a');
    await person.sees('The site does not give this picture away. Save it, then choose the file here.');
    await person.sees('Choose a picture, paste one, or drop it here.');
    await person.page.close();

    await person.opens('options/index.html');
    await person.sees('Take back');
    await expectNoFault(person, 'options, access can be taken back');
    await person.presses('Take back access to pictures.localhost');
    await person.sees('None so far.');
    await person.opens(`${site.pages}/page/0`);
    await choosesFromMenu(cast, 'a');
    await person.sees(KEEPS);
  },
);
