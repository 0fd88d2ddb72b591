import { ask } from '../../bus/ask';
import { Icon } from '../../ui/controls/Icon';
import { ArrowLeft } from '../../ui/icons';
import { say } from '../../words/say';
import { AskButton } from './AskButton';

export function StartOver() {
  return (
    <AskButton ask={() => ask('startOver')}>
      <Icon of={ArrowLeft} /> {say('signInStartOver')}
    </AskButton>
  );
}
