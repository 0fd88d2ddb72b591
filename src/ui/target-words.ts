import type { Target } from '../model/target';
import { say } from '../words/say';

/** What the button says that sets a photo for a target, what is said when that was done, and of the photo that stands there. */
export const TARGET_WORDS: Record<Target['kind'], { set: string; done: string; standing: string }> = {
  profile: { set: say('photoSetAsProfile'), done: say('photoSet'), standing: say('photoIsCurrent') },
  public: { set: say('photoSetAsPublic'), done: say('photoSetPublic'), standing: say('photoIsPublic') },
  bot: { set: say('photoSetAsBot'), done: say('photoSetBot'), standing: say('photoIsBots') },
};
