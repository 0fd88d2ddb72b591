import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

const ANOTHER = 'nine loud mountains';

signedInStory('a passcode is changed and removed by whoever knows it', async (cast) => {
  const { person, browser } = cast;
  await person.opensThePopup();
  await person.seesPhotos(24);
  await setsAPasscode(cast);

  await person.presses('Change passcode');
  await person.types('not my passcode', 'Your passcode now');
  await person.types(ANOTHER, 'New passcode');
  await person.types(ANOTHER, 'The same again');
  await person.presses('Change passcode');
  await person.sees('That is not your passcode.');
  await person.types(PASSCODE, 'Your passcode now');
  await person.presses('Change passcode');
  await person.sees('Lock now');

  await browser.restart();
  await person.opens('options/index.html');
  await person.types(ANOTHER, 'Passcode');
  await person.presses('Unlock');
  await person.presses('Remove passcode');
  await person.types(ANOTHER, 'Your passcode now');
  await person.presses('Remove passcode');
  await person.sees('There is no passcode.');

  await browser.restart();
  await person.opensThePopup();
  await person.seesPhotos(24);
});
