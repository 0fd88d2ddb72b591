import { type Cast, story } from '../../support/stories/story';
import { type CodeWay, codeBy } from '../../telegram/world/sign-in/code-way';

story('the code that did not come to the app is sent by a missed call', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.me.codeWays = ['app', 'missed-call'];
  telegram.world.limits.resendSeconds = 3;
  await asksForTheCode(cast);
  await person.sees('Telegram sent a code to your Telegram app');
  await person.sees('5 digits');
  await person.sees('Send the code by a missed call');
  await person.presses({ pattern: '^Send the code by a missed call$' });
  await person.sees('The code is the last digits of that number');
  await person.givesTheCode();
  await person.sees('Type your password');
});

story('a code that came neither by SMS nor by a call is the number of a flash call', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.me.codeWays = ['sms', 'call', 'flash-call'];
  telegram.world.limits.resendSeconds = 1;
  await asksForTheCode(cast);
  await person.sees('Telegram sent a code by SMS.');
  await person.presses({ pattern: '^Call me and say the code$' });
  await person.sees('Telegram calls you and says a code.');
  await person.presses({ pattern: '^Send the code by a missed call$' });
  await person.sees('The code is the number that called');
  await person.types(`+${codeBy('flash-call', telegram.world.me.code)}`, 'Code');
  await person.presses('Continue');
  await person.sees('Type your password');
});

story('an e-mail address that Telegram wants first is given and proved', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.me.codeWays = ['email-set-up', 'email'];
  await asksForTheCode(cast);
  await person.sees('Add an e-mail address');
  await person.types('nobody', 'E-mail address');
  await person.presses('Send code');
  await person.sees('Telegram doesn’t take this e-mail address.');
  await person.types('ada@analytical.engine', 'E-mail address');
  await person.presses('Send code');
  await person.sees('Check your e-mail');
  await person.types(emailCode(cast), 'Code');
  await person.presses('Continue');
  await person.sees('Type the code');
  await person.givesTheCode();
  await person.sees('Type your password');
});

/** What the page says of a code, and what is typed. */
const KINDS: { way: CodeWay; says: string[]; typed: (code: string) => string }[] = [
  {
    way: 'word',
    says: ['Telegram sent a secret word by SMS.'],
    typed: () => codeBy('word', '').toUpperCase(),
  },
  {
    way: 'phrase',
    says: ['Telegram sent a secret phrase by SMS.', 'It begins with “weaves”'],
    typed: () => 'weaves  algebraic patterns ',
  },
  { way: 'email', says: ['Telegram sent a code to your e-mail address'], typed: (code) => code },
  { way: 'fragment', says: ['Open Fragment'], typed: (code) => code },
];

story('a word, a phrase, a code by e-mail or at Fragment is called so, and taken', async (cast) => {
  const { person, telegram } = cast;
  const { me } = telegram.world;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  for (const { way, says, typed } of KINDS) {
    me.codeWays = [way];
    await person.givesThePhoneNumber();
    for (const words of says) await person.sees(words);
    await person.types(typed(me.code), 'Code');
    await person.presses('Continue');
    await person.sees('Type your password');
    await person.presses('Use another number');
  }
});

async function asksForTheCode({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();
}

function emailCode({ telegram }: Cast): string {
  const [signIn] = [...telegram.world.signIns.values()];
  return signIn?.emailToVerify?.code ?? '';
}
