import { expectNoFault } from '../../support/everybody/expect-no-fault';
import type { Person } from '../../support/person/person';
import { opensAPicture } from '../../support/pictures/opens-a-picture';
import { signedInStory, story } from '../../support/stories/story';
import { setsAPasscode } from '../lock/passcode';

story('nothing is wrong for anybody with sign-in and what there is before it', async ({ person }) => {
  await person.opens('options/index.html');
  await person.sees('Nobody is signed in.');
  await expectNoFault(person, 'options, signed out');

  await person.opens('popup/index.html');
  await person.sees('Sign in');
  await expectNoFault(person, 'popup, signed out');

  await person.opens('sign-in/index.html#welcome');
  await person.sees('Sign in');
  await expectNoFault(person, 'welcome');
  await person.closesTheTab();

  await person.opensThePopup();
  await person.goesToTheQrCode();
  await person.sees('Point your phone at this code');
  await expectNoFault(person, 'sign-in, QR code');
  await person.presses('Use phone number instead');
  await person.sees('Send code');
  await expectNoFault(person, 'sign-in, phone');
  await person.types('+99', 'Phone number');
  await person.presses('Send code');
  await person.sees('Telegram doesn’t know this number.');
  await expectNoFault(person, 'sign-in, a sentence at the field');
  await person.givesThePhoneNumber();
  await person.sees('Type the code');
  await expectNoFault(person, 'sign-in, code');
  await person.givesTheCode();
  await person.sees('Type your password');
  await expectNoFault(person, 'sign-in, password');
  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
  await expectNoFault(person, 'sign-in, done');
});

signedInStory('nothing is wrong for anybody with the options of somebody signed in', async ({ person }) => {
  await person.opens('options/index.html');
  await person.sees('Signed in as Ada Lovelace');
  await expectNoFault(person, 'options, signed in');
  await person.presses('Sign out');
  await expectNoFault(person, 'options, the question before signing out');
  await meetsTheLock(person);
});

async function meetsTheLock(person: Person): Promise<void> {
  await setsAPasscode({ person });
  await person.presses('Change passcode');
  await person.types('no', 'Your passcode now');
  await person.presses('Change passcode');
  await expectNoFault(person, 'options, a passcode is changed');
  await person.presses('Cancel');
  await person.presses('Lock now');
  await person.sees('Locked');
  await expectNoFault(person, 'locked');
  await person.presses('Forgot it?');
  await expectNoFault(person, 'locked, forgotten');
}

/** As large as a popup is, but a tab, which can be as narrow as any. */
const POPUP = { width: 392, height: 560 };

/** What unfolds in it, by the button that unfolds it. */
const MENUS = {
  Menu: 'menu',
  'Ada Lovelace': 'accounts',
  'Show photos or videos': 'kinds',
};

signedInStory('nothing is wrong for anybody with the popup and what opens in it', async ({ person }) => {
  await person.opens('popup/index.html');
  await person.page.resize(POPUP);
  await person.seesPhotos(24);
  await expectNoFault(person, 'popup, all photos', POPUP);
  for (const [button, where] of Object.entries(MENUS)) {
    await person.presses(button);
    await expectNoFault(person, `popup, ${where}`, POPUP);
    await person.pressesKey('Escape');
  }
  await person.presses('Public');
  await person.sees('Seen by people');
  await expectNoFault(person, 'popup, the public photo', POPUP);
  await person.presses('Bots');
  await person.presses('Bot’s photos');
  await person.seesPhotos(2);
  await expectNoFault(person, 'popup, the photos of a bot', POPUP);
  await person.presses('Profile');
  await person.presses('Choose photos');
  await person.picks('photo 2');
  await expectNoFault(person, 'popup, photos being chosen', POPUP);
  await person.presses('Delete');
  await person.sees('Delete this photo for good?');
  await expectNoFault(person, 'popup, the question before deleting', POPUP);
  await person.presses('Keep it');
  await person.presses('Done');
  await person.picks('photo 7');
  await person.seesThePhotoLarge();
  await expectNoFault(person, 'popup, one photo', POPUP);
  await person.presses('Newer photo');
  await person.presses('Newer photo');
  await person.seesVideos(1);
  await expectNoFault(person, 'popup, a photo that moves', POPUP);
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  await expectNoFault(person, 'popup, a photo was set', POPUP);
});

signedInStory('nothing is wrong for anybody with the crop page', async ({ person, telegram }) => {
  await person.opens('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  await expectNoFault(person, 'crop, nothing yet');
  await opensAPicture(person, { isTransparent: true });
  await expectNoFault(person, 'crop, a picture');
  telegram.fault({
    match: { method: 'photos.uploadProfilePhoto', nth: 1 },
    do: { kind: 'answer-error', code: 400, message: 'PHOTO_CROP_SIZE_SMALL' },
  });
  await person.presses('Set as profile photo');
  await person.sees('This picture is too small for Telegram.');
  await expectNoFault(person, 'crop, a failure');
  const release = telegram.fault({ match: { method: 'photos.uploadProfilePhoto' }, do: { kind: 'hold' } });
  await person.presses('Set as profile photo');
  await person.sees('Sending it.');
  await expectNoFault(person, 'crop, being sent');
  release();
  await person.sees('Photo set.');
  await expectNoFault(person, 'crop, set');
});
