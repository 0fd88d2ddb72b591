import { useLayoutEffect, useState } from 'preact/hooks';
import type { Photo } from '../../model/photo';
import { Button } from '../../ui/controls/Button';
import { Picture } from '../../ui/pictures/Picture';
import { takeFocus } from '../../ui/take-focus';
import { say, sayCount } from '../../words/say';
import { useKeys } from '../keys/use-keys';
import type { Photos } from '../state/use-photos';
import './ConfirmDelete.css';
import type { Deletion } from './use-deletion';

/** Of more than these it says how many there are. */
const SHOWN = 12;

interface Props {
  doomed: Photo[];
  photos: Photos;
  deletion: Deletion;
}

/** The one question that this popup asks: it shows what will be gone for good. */
export function ConfirmDelete({ doomed, photos, deletion }: Props) {
  useKeys({ Escape: deletion.keep });
  useFocusBack();
  const one = doomed.length === 1;
  const title = sayCount('popupDelete', doomed.length);
  return (
    <section
      class="confirm"
      role="alertdialog"
      aria-label={title}
      aria-describedby="confirm-gone"
      tabIndex={-1}
      ref={takeFocus}
    >
      <h2>{title}</h2>
      <div class={one ? 'confirm-photos confirm-one' : 'confirm-photos'} aria-hidden>
        {doomed.slice(0, SHOWN).map((photo) => (
          <span key={photo.id} class="confirm-photo">
            <Picture thumbnail={photo.thumbnail} sizes={[photos.urls.get(photo.id)]} />
          </span>
        ))}
      </div>
      {doomed.length > SHOWN && <p class="muted">{sayCount('popupDeleteMore', doomed.length - SHOWN)}</p>}
      <p class="muted" id="confirm-gone">
        {say('popupDeleteGone')}
      </p>
      <div class="confirm-actions">
        <Button onClick={deletion.keep}>{sayCount('popupDeleteKeep', doomed.length)}</Button>
        <Button look="danger" onClick={deletion.go}>
          {sayCount('popupDeleteGo', doomed.length)}
        </Button>
      </div>
    </section>
  );
}

/** Gives the focus back to what had it, unless that is gone. */
function useFocusBack(): void {
  // While it is drawn: its own `ref` has taken the focus before any effect.
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    // Once the page beneath is no longer inert.
    return () => queueMicrotask(() => before instanceof HTMLElement && before.focus());
  }, []);
}
