import type { Target } from '../../model/target';
import { say, sayCount } from '../../words/say';
import type { Action } from '../state/outcome';

const SET: Record<Target['kind'], string> = {
  profile: say('photoSet'),
  public: say('photoSetPublic'),
  bot: say('photoSetBot'),
};

const REMOVED: Record<Target['kind'], string> = {
  profile: say('photoRemoved'),
  public: say('photoRemovedPublic'),
  bot: say('photoRemovedBot'),
};

export function runningWords(action: Action): string {
  switch (action.kind) {
    case 'set':
    case 'upload':
      return say('photoSetting');
    case 'remove':
      return say('photoRemoving');
    case 'delete':
      return say('photoDeleting');
    case 'undo':
      return say('photoTakingBack');
  }
}

export function doneWords(action: Action): string {
  switch (action.kind) {
    case 'set':
    case 'upload':
      return SET[action.target.kind];
    case 'remove':
      return REMOVED[action.target.kind];
    case 'delete':
      return sayCount('photoDeleted', action.photoIds.length);
    case 'undo':
      return say('photoTakenBack');
  }
}

/** What is deleted is gone for good; and a change that was taken back is made again as it was made first. */
export function canBeUndone({ kind }: Action): boolean {
  return kind === 'set' || kind === 'upload' || kind === 'remove';
}
