import { signedInStory } from '../../support/stories/story';
import { setsAPhotoAlthough } from './set-a-photo';

signedInStory(
  'doubled, reordered, packed, split and unknown messages: the photo is set each time',
  async (cast) => {
    await setsAPhotoAlthough(cast, [{ kind: 'double-answer' }, { kind: 'gzip-answer' }]);
    await setsAPhotoAlthough(cast, [{ kind: 'reorder-answer' }]);
    await setsAPhotoAlthough(cast, [{ kind: 'batch-answers', count: 2 }, { kind: 'plain-answer' }]);
    await setsAPhotoAlthough(cast, [{ kind: 'unknown-beside' }, { kind: 'split-answer', bytes: 3 }]);
  },
);

signedInStory(
  'an answer that is of an unknown layer: Userpic looks, and finds the photo set',
  async (cast) => {
    await setsAPhotoAlthough(cast, [{ kind: 'unknown-answer' }]);
  },
);

signedInStory('everything takes half a second more each way: the photo is set', async (cast) => {
  const { telegram } = cast;
  telegram.fault({ do: { kind: 'delay', milliseconds: 200, jitterMilliseconds: 300 } });
  telegram.fault({ do: { kind: 'late-answer', milliseconds: 200, jitterMilliseconds: 300 } });
  await setsAPhotoAlthough(cast, []);
});
