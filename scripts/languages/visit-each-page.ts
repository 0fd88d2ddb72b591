import type { Browser } from '../../test/support/browser';
import { Person } from '../../test/support/person/person';
import { fourFields } from '../../test/support/pictures/four-fields';
import { giveByEvent } from '../../test/support/pictures/give-file';
import { waitFor } from '../../test/support/wait-for';
import type { Account } from '../../test/telegram/world/profile';
import type { Words } from './words-of';

interface Visit {
  browser: Browser;
  me: Account;
  words: Words;
  /** Called at each stop, while it is to be seen. */
  look: (name: string, person: Person) => Promise<void>;
}

const PASSCODE = 'a few words';

/** Leads somebody who reads this language past every page of the extension. */
export async function visitEachPage({ browser, me, words, look }: Visit): Promise<void> {
  const person = new Person(browser, me);
  const see = async (name: string, message: string) => {
    await person.sees(words(message));
    await look(name, person);
  };
  await person.opens('sign-in/index.html#welcome');
  await see('welcome', 'welcomeDoes');
  await person.closesTheTab();
  await signIn({ person, me, words, see });
  await visitThePopup({ person, words, look, see });

  await person.opens('crop/index.html');
  await see('crop-start', 'cropStart');
  const bytes = await fourFields(500, 400).toBuffer();
  await giveByEvent(person.page, 'paste', { name: 'picture.png', type: 'image/png', bytes });
  await see('crop', 'cropSetFor');

  await person.opens('options/index.html');
  await see('options', 'optionsAbout');
  await person.types(PASSCODE, words('optionsPasscodeNew'));
  await person.types(PASSCODE, words('optionsPasscodeAgain'));
  await scrollTo(person, '.lock-form');
  await look('options-lock', person);
  await scrollTo(person, '#privacy');
  await look('options-privacy', person);
  await person.presses(words('optionsSetPasscode'));
  await person.presses(words('optionsLockNow'));
  await see('locked', 'lockForgot');
  await person.presses(words('lockForgot'));
  await see('locked-forgotten', 'lockForget');
}

type Steps = Pick<Visit, 'words'> & { person: Person; see: (name: string, message: string) => Promise<void> };

export async function signIn({ person, me, words, see }: Steps & Pick<Visit, 'me'>): Promise<void> {
  await person.opensThePopup();
  await see('popup-nobody', 'popupTitle');
  await person.presses(words('actionSignIn'));
  await person.turnsTo('sign-in/index.html');
  await waitFor('the QR code', () => has(person, '.qr-code path'));
  await see('sign-in-qr', 'signInPoint');
  await person.presses(words('signInUsePhone'));
  await person.types(`+${me.phone}`, words('signInPhone'));
  await see('sign-in-phone', 'signInSendCode');
  await person.presses(words('signInSendCode'));
  await see('sign-in-code', 'signInCodeTitle');
  await person.types(me.code, words('signInCode'));
  await person.presses(words('signInContinue'));
  await see('sign-in-password', 'signInPasswordTitle');
  await person.types(me.password?.text ?? '', words('signInPassword'));
  await person.presses(words('actionSignIn'));
  await waitFor('the end of the sign-in', () => has(person, '.signed-in-who .avatar'));
}

async function visitThePopup({ person, words, look, see }: Steps & Pick<Visit, 'look'>): Promise<void> {
  await person.opensThePopup();
  await waitFor('the photos', () => has(person, '.months-place:nth-of-type(3) img[src^="blob:"]'));
  await look('popup', person);
  await person.presses(words('popupMenu'));
  await see('popup-menu', 'actionOptions');
  await person.presses(words('popupMenu'));
  await person.presses(words('popupPublic'));
  await look('popup-public', person);
  await person.presses(words('popupChoose'));
  await see('popup-choosing', 'popupPick');
  await pickTile(person, 1);
  await pickTile(person, 2);
  await person.presses(words('actionDelete'));
  await see('popup-delete', 'popupDeleteGone');
  await person.pressesKey('Escape');
  await person.presses(words('actionDone'));
  await pickTile(person, 6);
  await waitFor('the large photo', () => has(person, '.large-photo img[src^="blob:"]'));
  await look('popup-preview', person);
  await person.presses(words('photoSetAsPublic'));
  await see('popup-set', 'photoSetPublic');
}

export async function has(person: Person, selector: string): Promise<boolean> {
  return (await person.page.evaluate(`Boolean(document.querySelector('${selector}'))`)) as boolean;
}

export async function pickTile(person: Person, index: number): Promise<void> {
  await person.page.evaluate(`document.querySelectorAll('.tile')[${index}].click()`);
}

async function scrollTo(person: Person, selector: string): Promise<void> {
  await person.page.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
}
