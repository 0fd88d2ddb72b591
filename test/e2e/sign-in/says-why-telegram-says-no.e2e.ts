import { expect } from 'vitest';
import { expectNoFault } from '../../support/everybody/expect-no-fault';
import { type Cast, story } from '../../support/stories/story';

story('a number without an account is told so, and nobody is signed up', async (cast) => {
  const { person, telegram } = cast;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.types('+9996620099', 'Phone number');
  await person.presses('Send code');
  await person.sees('Telegram sent a code by SMS.');
  const [signIn] = [...telegram.world.signIns.values()];
  await person.types(signIn?.code ?? '', 'Code');
  await person.presses('Continue');
  await person.sees('This number has no Telegram account.');
  await expectNoFault(person, 'sign-in, no account');
  expect(telegram.trace.count('auth.signUp')).toBe(0);
});

story('a banned number is told so', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.bannedPhones.add(telegram.world.me.phone);
  await asksForTheCode(cast);
  await person.sees('Telegram has blocked this number.');
  await expectNoFault(person, 'sign-in, a number that is blocked');
});

story('a number that asked for too many codes is told so', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.limits.codesPerDay = 0;
  await asksForTheCode(cast);
  await person.sees('That was tried too often.');
});

story('a code that has expired is told so, and a new one comes with a press', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.limits.codeSeconds = 0;
  await asksForTheCode(cast);
  await person.givesTheCode();
  await person.sees('This code has expired.');
  await expectNoFault(person, 'sign-in, the code has expired');
  telegram.world.limits.codeSeconds = 300;
  await person.presses('Send a new code');
  await person.seesNo('This code has expired.');
  expect(telegram.trace.count('auth.sendCode')).toBe(2);
  await person.givesTheCode();
  await person.sees('Type your password');
});

story('somebody whose home is another data centre signs in there', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.me.homeDc = 4;
  await asksForTheCode(cast);
  await person.givesTheCode();
  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
  const [key] = [...telegram.world.keys.values()].filter(({ userId }) => userId !== null);
  expect(key?.dc).toBe(4);
});

async function asksForTheCode({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();
}
