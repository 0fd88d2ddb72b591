import { story } from '../../support/stories/story';
import { setsAPhotoAlthough } from './set-a-photo';

story('doubled, reordered, packed, split and unknown messages: the photo is set each time', async (cast) => {
  await cast.person.signsIn();
  await setsAPhotoAlthough(cast, [{ kind: 'double-answer' }, { kind: 'gzip-answer' }]);
  await setsAPhotoAlthough(cast, [{ kind: 'reorder-answer' }]);
  await setsAPhotoAlthough(cast, [{ kind: 'batch-answers', count: 2 }, { kind: 'plain-answer' }]);
  await setsAPhotoAlthough(cast, [{ kind: 'unknown-beside' }, { kind: 'split-answer', bytes: 3 }]);
});

story('an answer that is of an unknown layer: Userpic looks, and finds the photo set', async (cast) => {
  await cast.person.signsIn();
  await setsAPhotoAlthough(cast, [{ kind: 'unknown-answer' }]);
});

story('everything takes half a second more each way: the photo is set', async (cast) => {
  const { person, telegram } = cast;
  await person.signsIn();
  telegram.fault({ do: { kind: 'delay', milliseconds: 200, jitterMilliseconds: 300 } });
  telegram.fault({ do: { kind: 'late-answer', milliseconds: 200, jitterMilliseconds: 300 } });
  await setsAPhotoAlthough(cast, []);
});
