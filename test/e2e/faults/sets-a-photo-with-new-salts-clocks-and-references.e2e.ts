import { signedInStory } from '../../support/stories/story';
import { setsAPhotoAlthough } from './set-a-photo';

signedInStory(
  'salts, clocks and file references change under it: the photo is set each time',
  async (cast) => {
    await setsAPhotoAlthough(cast, [{ kind: 'rotate-salt' }]);
    await setsAPhotoAlthough(cast, [{ kind: 'skew-clock', seconds: 7200 }]);
    await setsAPhotoAlthough(cast, [{ kind: 'skew-clock', seconds: 0 }]);
    await setsAPhotoAlthough(cast, [{ kind: 'expire-references' }]);
  },
);
