import { onTheWeb } from '../../support/web/photo-from-the-web';
import { choosesFromMenu } from '../../support/web/right-click';

tells('that it stopped in the middle', 'halfway', 'The site stopped in the middle of this picture.');
tells('that it never ends', 'endless', 'The site takes too long to send this picture.');
tells('that it can be had with leave only', 'gone', 'pictures.localhost keeps the picture to its own pages');
tells(
  'the same where a page asks to sign in',
  'sign-in',
  'pictures.localhost keeps the picture to its own pages',
);

/** By a link, which has nothing on the screen to fall back on. */
function tells(what: string, behaviour: string, words: string): void {
  onTheWeb(`a person is told ${what}`, `<a href="PICTURES/${behaviour}/picture">It</a>`, async (cast) => {
    await cast.person.opens(`${cast.site.pages}/`);
    await choosesFromMenu(cast, 'a');
    await cast.person.sees(words, { seconds: 30 });
  });
}

onTheWeb(
  'a picture that does not end is taken from the screen',
  '<img src="PICTURES/endless/picture" width="450">',
  async (cast) => {
    await cast.person.opens(`${cast.site.pages}/`);
    await choosesFromMenu(cast, 'img');
    await cast.person.sees('this is what the screen shows of it.', { seconds: 30 });
  },
);
