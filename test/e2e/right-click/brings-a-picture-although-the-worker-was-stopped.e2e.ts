import { waitFor } from '../../support/wait-for';
import { onTheWeb } from '../../support/web/photo-from-the-web';
import { choosesFromMenu } from '../../support/web/right-click';

onTheWeb(
  'a worker is stopped in the middle of a fetch: the next one fetches the picture; loaded anew, the page has it again',
  ['<a href="PICTURES/sleepy/picture">It</a>'],
  async (cast) => {
    const { person, browser, site } = cast;
    await person.opens(`${site.pages}/page/0`);
    await choosesFromMenu(cast, 'a');
    await person.sees('Getting the picture from its site…');
    const asked = () => site.requests.filter(({ url }) => url === '/sleepy/picture').length;
    await waitFor('the site to be asked', async () => asked() === 1);
    await browser.stopTheWorker();
    await person.sees('Set as profile photo');

    await person.page.evaluate('void location.reload()');
    await waitFor('the site to be asked again', async () => asked() === 3);
    await person.sees('Set as profile photo');
  },
);
