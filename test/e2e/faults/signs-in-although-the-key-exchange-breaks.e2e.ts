import { story } from '../../support/stories/story';

story('the key exchange breaks twice on the way: the sign-in goes on', async ({ person, telegram }) => {
  telegram.fault({ match: { method: 'req_pq_multi', nth: 1 }, do: { kind: 'cut-answer' } });
  telegram.fault({ match: { method: 'set_client_DH_params', nth: 1 }, do: { kind: 'drop-before' } });
  await person.signsIn();
});

story('no DC answers: the sign-in page says so, and “Try again” goes on', async ({ person, telegram }) => {
  await person.opensThePopup();
  await person.goesToTheSignInPage();
  const mend = telegram.fault({ do: { kind: 'refuse-connection' } });
  await person.givesThePhoneNumber();
  await person.sees('Telegram can’t be reached.', { seconds: 20 });
  mend();
  await person.presses('Try again');
  await person.sees('Type the code', { seconds: 15 });
});
