import type { Page } from '../../support/browser';
import { inPage } from '../../support/in-page';
import { scanQrCode } from '../../support/person/scan-qr-code';
import { type Cast, story } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { acceptLoginToken, tokenInLink } from '../../telegram/world/sign-in/login-token';

declare const chrome: {
  storage: { session: { get(name: string): Promise<{ signIn?: { phone?: string } }> } };
};

story('a number that was typed and not sent is there again in a new tab', async (cast) => {
  const { person, browser } = cast;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.types('+447400123456', 'Phone number');
  await person.seesInField('Phone number', '+44 7400 123456');
  await waitFor(
    'the whole number to be kept',
    async () => (await keptPhone(person.page)) === '+44 7400 123456',
  );
  await person.closesTheTab();
  await browser.stopTheWorker();

  await person.opensThePopup();
  await person.presses('Sign in');
  await person.turnsTo('sign-in/index.html');
  await person.seesInField('Phone number', '+44 7400 123456');
});

story('the step of the code is there again in a new tab, also after the worker was stopped', async (cast) => {
  const { person, browser } = cast;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();
  await person.sees('Type the code');
  await comesBack(cast);
  await person.sees('Type the code');
  await person.seesInField('Code', '');
  await person.givesTheCode();
  await person.sees('Type your password');

  await browser.stopTheWorker();
  await comesBack(cast);
  await person.sees('What I wrote in 1843');
  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
});

story('the step of the code is there again after the browser was restarted', async (cast) => {
  const { person, browser } = cast;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();
  await person.sees('Type the code');
  await browser.restart();

  await person.opensThePopup();
  await person.presses('Sign in');
  await person.turnsTo('sign-in/index.html');
  await person.givesTheCode();
  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
});

story('a QR code that was scanned while the worker was stopped signs in all the same', async (cast) => {
  const { person, browser, telegram } = cast;
  await person.opensThePopup();
  await person.goesToTheQrCode();
  const link = await waitFor('a QR code that a camera can read', () => scanQrCode(person.page));
  await browser.stopTheWorker();
  acceptLoginToken(telegram.world, telegram.world.me, tokenInLink(link));
  await person.sees('Type your password', { seconds: 40 });
});

/** Each key asks for it to be kept; what the field shows may be ahead of that. */
function keptPhone(page: Page): Promise<string | undefined> {
  return inPage(page, async () => (await chrome.storage.session.get('signIn')).signIn?.phone);
}

async function comesBack({ person, browser }: Cast): Promise<void> {
  await person.closesTheTab();
  await browser.stopTheWorker();
  await person.opensThePopup();
  await person.presses('Sign in');
  await person.turnsTo('sign-in/index.html');
}
