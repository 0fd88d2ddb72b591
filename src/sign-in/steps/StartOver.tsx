import { ask } from '../../bus/ask';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { ArrowLeft } from '../../ui/icons';
import './StartOver.css';

export function StartOver() {
  return (
    <p class="start-over">
      <Button look="quiet" onClick={() => ask('startOver')}>
        <Icon of={ArrowLeft} /> Use another number
      </Button>
    </p>
  );
}
