import { expect } from 'vitest';
import { type Cast, story } from '../../support/stories/story';

story('a wrong phone number is named as such, and stays to be mended', async ({ person }) => {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.types('+99', 'Phone number');
  await person.presses('Send code');

  await person.sees('Telegram doesn’t know this number.');
  await person.seesInField('Phone number', '+99');
});

story('a wrong code is named as such, stays, and the right one goes on', async (cast) => {
  const { person } = cast;
  await asksForTheCode(cast);
  await person.types('00000', 'Code');
  await person.presses('Continue');
  await person.sees('That is not the code that Telegram sent.');
  await person.seesInField('Code', '00000');

  await person.givesTheCode();
  await person.sees('Type your password');
});

story('a wrong password is named as such, stays, and the right one signs in', async (cast) => {
  const { person, telegram } = cast;
  await asksForTheCode(cast);
  await person.givesTheCode();
  await person.types('the wrong one', 'Password');
  await person.presses('Sign in');
  await person.sees('That is not your two-step password.');
  await person.seesInField('Password', 'the wrong one');
  expect([...telegram.world.keys.values()].some(({ userId }) => userId !== null)).toBe(false);

  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
});

async function asksForTheCode({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();
}
