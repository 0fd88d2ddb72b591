import { signedInStory } from '../../support/stories/story';
import { picksTheSeventhPhoto, SET, setsAPhotoAlthough } from './set-a-photo';

signedInStory('the line breaks when the photo was set: it is set once, and said to be', async (cast) => {
  await setsAPhotoAlthough(cast, [{ kind: 'drop-after' }]);
  await setsAPhotoAlthough(cast, [{ kind: 'cut-answer' }]);
  await setsAPhotoAlthough(cast, [{ kind: 'half-open' }]);
});

signedInStory('the line breaks before: Userpic says so, and “Try again” sets the photo', async (cast) => {
  const { person, telegram } = cast;
  for (const kind of ['drop-before', 'black-hole'] as const) {
    await picksTheSeventhPhoto(cast);
    telegram.fault({ match: { method: SET, nth: 1 }, do: { kind } });
    await person.presses('Set as profile photo');
    await person.sees('Telegram can’t be reached.', { seconds: 15 });
    await person.presses('Try again');
    await person.sees('Photo set.', { seconds: 15 });
  }
});

signedInStory(
  'Telegram refuses the line with a bare number: Userpic says so, and “Try again” works',
  async (cast) => {
    const { person, telegram } = cast;
    for (const code of [429, 444]) {
      await picksTheSeventhPhoto(cast);
      telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'transport-error', code } });
      await person.presses('Set as profile photo');
      await person.sees('Telegram said no', { seconds: 15 });
      await person.sees(`Transport error -${code}`);
      await person.presses('Try again');
      await person.sees('Photo set.', { seconds: 15 });
    }
  },
);
