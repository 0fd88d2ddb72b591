import { expect } from 'vitest';
import { storedRecords } from '../../support/person/stored-records';
import { story } from '../../support/stories/story';

story(
  'signing out ends the session at Telegram and forgets everything here',
  async ({ person, telegram }) => {
    await person.signsIn();
    await person.opensThePopup();
    await person.seesPhotos(24);
    const kept = await storedRecords(person.page);
    expect(kept.length).toBeGreaterThan(24);

    await person.presses('Menu');
    await person.presses('Sign out');
    await person.sees('Sign out? Userpic forgets');
    await person.presses('Sign out');
    await person.sees('Sign in to Telegram to see every photo you ever had');

    expect([...telegram.world.keys.values()].filter(({ userId }) => userId !== null)).toEqual([]);
    expect(await storedRecords(person.page)).toEqual([]);
    await person.opensThePopup();
    await person.sees('Sign in to Telegram to see every photo you ever had');
  },
);
