import { expectNoFaultAtItsSize } from '../../support/everybody/expect-no-fault';
import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from '../lock/passcode';
import { refuses, triesToSet } from './refuse';

signedInStory('whatever keeps the photos away, the popup says so, and what to do', async (cast) => {
  const { person, telegram, wire } = cast;
  const { me } = telegram.world;
  wire.cut();
  await person.opensThePopup();
  await person.sees('Telegram can’t be reached. Check your connection, then try again.', { seconds: 20 });
  await expectNoFaultAtItsSize(person, 'offline, nothing is known');

  wire.mend();
  const { photos } = me;
  me.photos = [];
  await person.presses('Try again');
  await person.sees('No profile photo yet. Choose a picture, and it is your first.');
  await expectNoFaultAtItsSize(person, 'no photo');

  me.photos = photos;
  await person.presses('Look again');
  await person.seesPhotos(24);
  wire.cut();
  await person.opensThePopup();
  await person.sees('Not up to date: Telegram can’t be reached.', { seconds: 20 });
  await person.seesPhotos(24);
  await expectNoFaultAtItsSize(person, 'offline, photos of before');
  wire.mend();
});

signedInStory('refused, frozen, asked and locked: nothing is wrong with these either', async (cast) => {
  const { person } = cast;
  for (const [message, sentence] of [
    ['ALBUM_PHOTOS_TOO_MANY', 'Telegram keeps no more photos for you.'],
    ['FROZEN_METHOD_INVALID', 'Telegram has frozen your account.'],
    ['PHOTO_OF_THE_FUTURE', 'PHOTO_OF_THE_FUTURE'],
    // The last, for all buttons wait afterwards.
    ['FLOOD_WAIT_60', 'Telegram asks you to wait'],
  ] as const) {
    const mend = refuses(cast, 420, message);
    await triesToSet(cast);
    await person.sees(sentence);
    await expectNoFaultAtItsSize(person, message);
    mend();
  }
  await setsAPasscode(cast);
  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.picks('photo 7');
  await person.pressesKey('Delete');
  await person.sees('Delete this photo for good?');
  await person.presses('Keep it');
  await person.pressesKey('Escape');
  await person.opensThePopup();
  await person.presses('Menu');
  await person.presses('Lock now');
  await expectNoFaultAtItsSize(person, 'locked');
  await person.types(PASSCODE, 'Passcode');
  await person.presses('Unlock');
  await person.seesPhotos(24);
});
