import { expect } from 'vitest';
import { story } from '../../support/stories/story';

const SAYS = 'What answered didn’t prove to be Telegram';

story('an impostor is hung up on, and that is said', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  const unmask = telegram.fault({
    match: { method: 'req_DH_params' },
    do: { kind: 'forge-exchange', forgery: 'unsafe-prime' },
  });
  await person.givesThePhoneNumber();
  await person.sees(SAYS, { seconds: 20 });
  expect(telegram.trace.count('auth.sendCode')).toBe(0);
  unmask();
  await person.presses('Try again');
  await person.sees('Type the code', { seconds: 15 });
});
