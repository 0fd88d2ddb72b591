import type { Photo } from '../../model/photo';
import { IconButton } from '../../ui/controls/IconButton';
import { ArrowLeft } from '../../ui/icons';
import { useWait } from '../../ui/state/use-wait';
import { takeFocus } from '../../ui/take-focus';
import { longDate } from '../../words/dates';
import { digits } from '../../words/numbers';
import { say } from '../../words/say';
import { KEY_BACK, KEY_ON } from '../keys/arrows';
import { useKeys } from '../keys/use-keys';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import { InTelegram } from './InTelegram';
import { LargePhoto } from './LargePhoto';
import { pictureSize } from './picture-size';
import './Preview.css';
import { type Actions, PreviewActions } from './PreviewActions';

interface Props {
  photo: Photo;
  photos: Photos;
  active: Active;
  actions: Actions;
}

/** One photo large, over the grid. The page beneath is inert, so that Tab stays here and in the bar below. */
export function Preview({ photo, photos, active, actions }: Props) {
  const { list, currentId } = photos;
  const secondsLeft = useWait(actions.change.outcome?.failure ?? null);
  const position = list.indexOf(photo) + 1;
  const date = longDate(photo.dateSeconds);

  function step(by: number) {
    const next = list[position - 1 + by];
    // Those around it are asked for as soon as a photo is shown large (Gallery.tsx).
    if (!next) return;
    // What failed was about another photo; but a wait is for all of them, and what was done can still be undone.
    if (secondsLeft === 0 && actions.change.outcome?.failure) actions.change.forget();
    active.go(next.id);
  }
  useKeys({ Escape: active.close, [KEY_BACK]: () => step(-1), [KEY_ON]: () => step(+1) });

  return (
    <section
      class="preview"
      role="dialog"
      aria-label={say('popupPhoto', { number: digits(position), date })}
      tabIndex={-1}
      ref={takeFocus}
    >
      <div class="preview-top">
        <IconButton icon={ArrowLeft} name={say('previewBack')} onClick={() => active.close()} />
        <div class="preview-facts" aria-live="polite">
          <p class="preview-date">
            <span class="spoken">{say('popupPhoto', { number: digits(position), date })}</span>
            <span aria-hidden>{date}</span>
          </p>
          <p class="muted small figures">{pictureSize(photo.largest)}</p>
        </div>
        <p class="muted figures">
          {say('previewPosition', { number: digits(position), count: digits(list.length) })}
        </p>
      </div>
      <LargePhoto photo={photo} photos={photos} step={step} />
      <InTelegram photo={photo} url={photos.urls.get(photo.id)} />
      <PreviewActions photo={photo} isCurrent={photo.id === currentId} actions={actions} />
    </section>
  );
}
