import type { Photo } from '../../model/photo';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { IconButton } from '../../ui/controls/IconButton';
import { ArrowLeft, Check } from '../../ui/icons';
import { useWait } from '../../ui/state/use-wait';
import { takeFocus } from '../../ui/take-focus';
import { longDate } from '../../ui/words/dates';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import type { Change } from '../state/use-set-photo';
import { LargePhoto } from './LargePhoto';
import './Preview.css';
import { usePreviewKeys } from './use-preview-keys';

interface Props {
  photo: Photo;
  photos: Photos;
  active: Active;
  change: Change;
  set: (photoId: string) => void;
}

/** One photo large, over the grid. The page beneath is inert, so that Tab stays here and in the bar below. */
export function Preview({ photo, photos, active, change, set }: Props) {
  const { list, currentId } = photos;
  const secondsLeft = useWait(change.outcome?.failure ?? null);
  const position = list.indexOf(photo) + 1;
  const date = longDate(photo.dateSeconds);

  function step(by: number) {
    const next = list[position - 1 + by];
    if (!next) return;
    // What was said is about another photo now; but a wait is for all of them.
    if (secondsLeft === 0) change.forget();
    active.go(next.id);
  }
  usePreviewKeys({ step, close: active.close });

  return (
    <section
      class="preview"
      role="dialog"
      aria-label={`Photo ${position}, ${date}`}
      tabIndex={-1}
      ref={takeFocus}
    >
      <div class="preview-top">
        <IconButton icon={ArrowLeft} name="Back to all photos" onClick={() => active.close()} />
        <p class="muted figures">
          {position}/{list.length}
        </p>
      </div>
      <LargePhoto photo={photo} photos={photos} step={step} />
      <p aria-live="polite">
        <span class="spoken">Photo {position}, </span>
        {date}
      </p>
      {photo.id === currentId ? (
        <p class="preview-current">
          <Icon of={Check} /> This is your current photo
        </p>
      ) : (
        <Button
          look="primary"
          busy={change.running !== null}
          waiting={secondsLeft > 0}
          onClick={() => set(photo.id)}
        >
          Set as profile photo
        </Button>
      )}
    </section>
  );
}
