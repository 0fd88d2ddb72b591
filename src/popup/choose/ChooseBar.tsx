import { Button } from '../../ui/controls/Button';
import { say, sayCount } from '../../words/say';
import { filesOf } from '../save/files-of';
import type { Save } from '../save/use-save';
import './ChooseBar.css';
import { type Choice, MOST_CHOSEN } from './use-choice';

interface Props {
  choice: Choice;
  save: Save;
  askToDelete: () => void;
}

/** Stands in place of the targets while photos are chosen. */
export function ChooseBar({ choice, save, askToDelete }: Props) {
  const count = choice.photos.length;
  const nothing = count === 0;
  return (
    <section class="choose-bar" aria-label={say('popupChosen')}>
      <p class="figures" role="status">
        {wordsFor(count)}
      </p>
      <Button
        look="quiet"
        waiting={nothing}
        busy={save.running}
        onClick={() => save.save(filesOf(choice.photos))}
      >
        {say('actionSave')}
      </Button>
      <Button look="quiet" waiting={nothing} onClick={askToDelete}>
        {say('actionDelete')}
      </Button>
      <Button onClick={choice.end}>{say('actionDone')}</Button>
    </section>
  );
}

function wordsFor(count: number): string {
  if (count === 0) return say('popupPick');
  return sayCount(count === MOST_CHOSEN ? 'popupChosenMost' : 'popupChosenCount', count);
}
