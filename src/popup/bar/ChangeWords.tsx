import type { Target } from '../../model/target';
import { Icon } from '../../ui/controls/Icon';
import { Check } from '../../ui/icons';
import { say, sayCount } from '../../words/say';
import type { Action, Outcome } from '../state/outcome';

interface Props {
  running: Action | null;
  /** What was done, while nothing is under way. */
  done: Outcome | null;
}

/** What is under way, or was done. */
export function ChangeWords({ running, done }: Props) {
  if (running) return runningWords(running);
  return (
    done && (
      <>
        <Icon of={Check} />
        {doneWords(done)}
      </>
    )
  );
}

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

function runningWords(action: Action): string {
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

function doneWords({ action, done }: Outcome): string {
  switch (action.kind) {
    case 'set':
    case 'upload':
      return SET[action.target.kind];
    case 'remove':
      return REMOVED[action.target.kind];
    case 'delete':
      return sayCount('photoDeleted', done?.count ?? action.photoIds.length);
    case 'undo':
      return say('photoTakenBack');
  }
}
