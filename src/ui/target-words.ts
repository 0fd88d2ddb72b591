import type { Target } from '../model/target';
import { say } from '../words/say';

/** What the button says that sets a photo for a target, and what is said of the photo that stands there. */
export const TARGET_WORDS: Record<Target['kind'], { set: string; standing: string }> = {
  profile: { set: say('photoSetAsProfile'), standing: say('photoIsCurrent') },
  public: { set: say('photoSetAsPublic'), standing: say('photoIsPublic') },
  bot: { set: say('photoSetAsBot'), standing: say('photoIsBots') },
};
