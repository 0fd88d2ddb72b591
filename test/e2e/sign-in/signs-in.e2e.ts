import { expect } from 'vitest';
import { story } from '../../support/stories/story';

story('a person signs in with phone number, code and password', async ({ person, telegram }) => {
  await person.signsIn();

  await person.sees('Signed in as Ada Lovelace');
  const { id } = telegram.world.me;
  const signedIn = [...telegram.world.keys.values()].filter(({ userId }) => userId === String(id));
  expect(signedIn).toHaveLength(1);
});
