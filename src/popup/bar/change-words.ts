import type { Target } from '../../model/target';
import type { Action } from '../state/outcome';

const PLACE: Record<Target['kind'], string> = { profile: 'Profile', public: 'Public', bot: 'Bot' };

export function runningWords(action: Action): string {
  switch (action.kind) {
    case 'set':
    case 'upload':
      return 'Setting your photo…';
    case 'remove':
      return 'Removing the photo…';
    case 'delete':
      return 'Deleting…';
    case 'undo':
      return 'Taking it back…';
  }
}

export function doneWords(action: Action): string {
  switch (action.kind) {
    case 'set':
    case 'upload':
      return action.target.kind === 'profile' ? 'Photo set.' : `${PLACE[action.target.kind]} photo set.`;
    case 'remove':
      return `${PLACE[action.target.kind]} photo removed.`;
    case 'delete':
      return action.photoIds.length === 1 ? 'Photo deleted.' : `${action.photoIds.length} photos deleted.`;
    case 'undo':
      return 'Taken back.';
  }
}

/** What is deleted is gone for good; and a change that was taken back is made again as it was made first. */
export function canBeUndone({ kind }: Action): boolean {
  return kind === 'set' || kind === 'upload' || kind === 'remove';
}
