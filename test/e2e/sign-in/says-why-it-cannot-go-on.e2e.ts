import { expect } from 'vitest';
import { expectNoFault } from '../../support/everybody/expect-no-fault';
import { type Cast, story } from '../../support/stories/story';

story('without a network the sign-in page says so, and “Try again” goes on when it is back', async (cast) => {
  const { person, wire } = cast;
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  wire.cut();
  await person.givesThePhoneNumber();
  await expectSentenceThenCode(cast);
});

story(
  'when Telegram is silent the sign-in page says so within 15 s, and “Try again” goes on',
  async (cast) => {
    const { person, wire } = cast;
    await person.opensThePopup();
    await person.goesToTheSignInPage();
    wire.freeze();
    await person.givesThePhoneNumber();
    await expectSentenceThenCode(cast);
  },
);

story('the sign-in page tells how long Telegram wants one to wait', async (cast) => {
  const { person, telegram } = cast;
  telegram.fault({
    match: { method: 'auth.sendCode' },
    do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_90' },
  });
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  await person.givesThePhoneNumber();

  await person.sees('Telegram asks you to wait');
  await expectNoFault(person, 'sign-in, one has to wait');
  await person.seesInField('Phone number', `+${telegram.world.me.phone}`);
  expect(telegram.trace.count('auth.sendCode')).toBe(1);
});

async function expectSentenceThenCode({ person, telegram, wire }: Cast): Promise<void> {
  await person.sees('Telegram can’t be reached.', { seconds: 15 });
  await expectNoFault(person, 'sign-in, no network');
  await person.seesInField('Phone number', `+${telegram.world.me.phone}`);

  wire.mend();
  await person.presses('Try again');
  await person.sees('Type the code');
}
