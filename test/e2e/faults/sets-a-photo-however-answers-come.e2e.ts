import { signedInStory } from '../../support/stories/story';
import { setsAPhotoAlthough } from './set-a-photo';

// What a browser's own WebSocket has a part in; the rest is in test/connection/done-once.test.ts.

signedInStory('the answer comes twice, packed and in many small frames: the photo is set once', (cast) =>
  setsAPhotoAlthough(cast, [
    { kind: 'double-answer' },
    { kind: 'gzip-answer' },
    { kind: 'split-answer', bytes: 3 },
  ]),
);

signedInStory('everything takes half a second more each way: the photo is set', async (cast) => {
  const { telegram } = cast;
  telegram.fault({ do: { kind: 'delay', milliseconds: 200, jitterMilliseconds: 300 } });
  telegram.fault({ do: { kind: 'late-answer', milliseconds: 200, jitterMilliseconds: 300 } });
  await setsAPhotoAlthough(cast, []);
});
