import { Button } from '../../ui/controls/Button';
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
    <section class="choose-bar" aria-label="Chosen photos">
      <p class="figures" role="status">
        {wordsFor(count)}
      </p>
      <Button
        look="quiet"
        waiting={nothing}
        busy={save.running}
        onClick={() => save.save(filesOf(choice.photos))}
      >
        Save
      </Button>
      <Button look="quiet" waiting={nothing} onClick={askToDelete}>
        Delete
      </Button>
      <Button onClick={choice.end}>Done</Button>
    </section>
  );
}

function wordsFor(count: number): string {
  if (count === 0) return 'Pick photos';
  return count === MOST_CHOSEN ? `${count} chosen, the most at once` : `${count} chosen`;
}
