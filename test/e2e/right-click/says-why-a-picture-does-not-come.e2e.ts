import { expectNoFault } from '../../support/everybody/expect-no-fault';
import { onTheWeb } from '../../support/web/photo-from-the-web';
import { choosesFromMenu } from '../../support/web/right-click';

/** How a site gives a picture (support/web/behaviours.ts), and what the person is told. */
const TOLD: Record<string, string> = {
  halfway: 'The site stopped in the middle of this picture.',
  gone: 'pictures.localhost keeps the picture to its own pages',
  'sign-in': 'pictures.localhost keeps the picture to its own pages',
  'says-60-MB': 'This picture has more than 50 MB.',
  flood: 'This picture has more than 50 MB.',
};

/** By a link, which has nothing on the screen to fall back on. */
const links = Object.keys(TOLD).map((behaviour) => `<a href="PICTURES/${behaviour}/picture">It</a>`);

onTheWeb('a person is told why a picture does not come', links, async (cast) => {
  for (const [at, words] of Object.values(TOLD).entries()) {
    await cast.person.opens(`${cast.site.pages}/page/${at}`);
    await choosesFromMenu(cast, 'a');
    await cast.person.sees(words, { seconds: 20 });
    await cast.person.page.close();
  }
});

onTheWeb(
  'a person is told where a picture is that takes its time, that it takes too long, and it comes at the next try',
  ['<a href="PICTURES/sleepy/picture">It</a>'],
  async (cast) => {
    const { person, site } = cast;
    await person.opens(`${site.pages}/page/0`);
    await choosesFromMenu(cast, 'a');
    await person.sees('Getting the picture from its site…');
    await expectNoFault(person, 'crop, on its way');
    await person.sees('The site takes too long to send this picture.', { seconds: 30 });
    await expectNoFault(person, 'crop, too slow');
    await person.presses('Try again');
    await person.sees('Set as profile photo');
  },
);
