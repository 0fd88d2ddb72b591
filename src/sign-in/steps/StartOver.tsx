import { ask } from '../../bus/ask';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { ArrowLeft } from '../../ui/icons';
import { say } from '../../words/say';

export function StartOver() {
  return (
    <p class="step-link">
      <Button look="quiet" onClick={() => ask('startOver')}>
        <Icon of={ArrowLeft} /> {say('signInStartOver')}
      </Button>
    </p>
  );
}
