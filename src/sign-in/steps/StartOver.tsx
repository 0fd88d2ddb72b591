import { ask } from '../../bus/ask';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { ArrowLeft } from '../../ui/icons';

export function StartOver() {
  return (
    <p class="step-link">
      <Button look="quiet" onClick={() => ask('startOver')}>
        <Icon of={ArrowLeft} /> Use another number
      </Button>
    </p>
  );
}
