import { signedInStory } from '../../support/stories/story';
import { nothingHasChanged, refuses, triesToSet } from './refuse';

/** One of each kind; every single error is met by test/connection/refusals.test.ts. */
const REFUSALS: [code: number, message: string, sentence: string][] = [
  [400, 'LOCATION_INVALID', 'Telegram can’t read this old photo any more. Choose another one.'],
  [400, 'PHOTO_CROP_SIZE_SMALL', 'This picture is too small for Telegram. Choose a larger one.'],
  [420, 'FROZEN_METHOD_INVALID', 'Telegram has frozen your account. Open a Telegram app to see why'],
  [500, 'RPC_CALL_FAIL', 'Telegram has trouble of its own. Try again in a minute. RPC_CALL_FAIL'],
  [400, 'SOMETHING_NEW', 'Telegram said no, with a reason that Userpic doesn’t know.'],
];

signedInStory('Telegram refuses in many ways: each time one sentence says what to do', async (cast) => {
  const { person, telegram } = cast;
  const pictures = telegram.world.me.photos.map(({ picture }) => picture);
  for (const [code, message, sentence] of REFUSALS) {
    const mend = refuses(cast, code, message);
    await triesToSet(cast);
    await person.sees(sentence);
    await nothingHasChanged(cast, pictures);
    mend();
  }
  await person.presses('Try again');
  await person.sees('Photo set.');
  await person.seesCurrentPhoto(1);
});
