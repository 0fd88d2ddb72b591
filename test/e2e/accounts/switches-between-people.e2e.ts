import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { ALAN, adds, CHARLES, GRACE, sessionsOf, signsInAs } from './people';

signedInStory('a person signs in to a second account, and switches with a click', async (cast) => {
  const { person, telegram } = cast;
  const charles = adds(telegram.world, CHARLES);
  await person.opensThePopup();
  await person.seesPhotos(24);
  await signsInAs(CHARLES, cast);

  await person.opensThePopup();
  await person.sees('Charles Babbage');
  await person.sees('2 photos');
  await person.presses('Charles Babbage');
  await person.presses({ pattern: '^Ada Lovelace' });
  await person.seesPhotos(24);
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');

  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  expect(charles.currentPhoto?.picture).toBe('engine 1');
});

signedInStory('both accounts are there again after the browser was restarted', async (cast) => {
  const { person, browser, telegram } = cast;
  adds(telegram.world, CHARLES);
  await signsInAs(CHARLES, cast);
  await browser.restart();

  await person.opensThePopup();
  await person.sees('2 photos');
  await person.presses('Charles Babbage');
  await person.presses({ pattern: '^Ada Lovelace' });
  await person.seesPhotos(24);
});

signedInStory('signing out of one account leaves the other', async (cast) => {
  const { person, telegram } = cast;
  adds(telegram.world, CHARLES);
  await signsInAs(CHARLES, cast);
  await person.opensThePopup();
  await person.sees('Charles Babbage');

  await person.presses('Menu');
  await person.presses('Sign out');
  await person.sees('Sign out? Userpic forgets');
  await person.presses('Sign out');
  await person.sees('Ada Lovelace');
  await person.seesPhotos(24);
  await person.seesNo('Charles Babbage');
  expect(sessionsOf(telegram.world, telegram.world.me.phone)).toBe(1);
});

signedInStory('signing in to the same account again ends its first session', async (cast) => {
  const { person, telegram } = cast;
  adds(telegram.world, CHARLES);
  await signsInAs(CHARLES, cast);
  await signsInAs(CHARLES, cast);

  await person.opensThePopup();
  await person.sees('2 photos');
  await person.sees('Charles Babbage');
  await waitFor('one session to be left', async () => sessionsOf(telegram.world, CHARLES.phone) === 1);
});

signedInStory('four people are signed in side by side, each with photos of their own', async (cast) => {
  const { person, telegram } = cast;
  const others = [CHARLES, GRACE, ALAN];
  for (const other of others) adds(telegram.world, other);
  for (const other of others) await signsInAs(other, cast);

  await person.opensThePopup();
  await person.sees('2 photos');
  await person.presses('Alan Turing');
  await person.presses({ pattern: '^Grace Hopper' });
  await person.sees('Grace Hopper');
  await person.sees('2 photos');
  await person.presses('Grace Hopper');
  await person.presses({ pattern: '^Ada Lovelace' });
  await person.seesPhotos(24);
  for (const { phone } of others) expect(sessionsOf(telegram.world, phone)).toBe(1);
});
