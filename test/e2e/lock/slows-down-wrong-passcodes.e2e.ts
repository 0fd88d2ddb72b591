import { expectNoFaultAtItsSize } from '../../support/everybody/expect-no-fault';
import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

signedInStory(
  'after three wrong passcodes one has to wait, and a restart of the browser changes nothing',
  async (cast) => {
    const { person, browser } = cast;
    await setsAPasscode(cast);
    await person.presses('Lock now');
    await person.sees('Locked');

    for (const wrong of ['first guess', 'second guess']) {
      await person.types(wrong, 'Passcode');
      await person.presses('Unlock');
      await person.sees('That is not your passcode. Type it again.');
      // What was said goes as soon as one types.
      await person.types('…', 'Passcode');
      await person.seesNo('That is not your passcode.');
    }
    await person.types('third guess', 'Passcode');
    await person.presses('Unlock');
    await person.sees('Wait 5 seconds before the next try.');
    await person.types('fourth guess', 'Passcode');
    await person.pressesKey('Enter');
    await person.presses('Unlock');
    await person.sees('Wait 10 seconds before the next try.');
    await browser.restart();
    await person.opensThePopup();
    await person.sees('before the next try.');
    await expectNoFaultAtItsSize(person, 'locked, one has to wait');
    await person.types(PASSCODE, 'Passcode');
    await person.presses({ pattern: '^Unlock' }, { seconds: 15 });
    await person.seesPhotos(24);
  },
);
