import { useLayoutEffect } from 'preact/hooks';
import type { Photo } from '../../model/photo';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import type { Choice } from './use-choice';
import type { Deletion } from './use-deletion';

interface Props {
  deletion: Deletion;
  choice: Choice;
  active: Active;
  photos: Photos;
  isBusy: boolean;
}

/** Delete asks whether to delete: those that are chosen, or the one that the keyboard is at. There is nothing to see of it. */
export function DeleteKey({ deletion: { photos: askedAbout, ask }, isBusy, ...what }: Props) {
  const doomed = doomedOf(what);
  const isOurs = askedAbout === null && !isBusy && doomed.length > 0;

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (!isOurs || event.key !== 'Delete' || !isPlain || !isAmongPhotos(event.target)) return;
      event.preventDefault();
      ask(doomed);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return null;
}

function doomedOf({ choice, active, photos }: Omit<Props, 'deletion' | 'isBusy'>): Photo[] {
  // Telegram deletes no photos of a bot.
  if (photos.botId !== null) return [];
  if (choice.isOn) return choice.photos;
  // Before the keyboard was at one, its stop is the first.
  return [active.photo ?? photos.list[0]].filter((photo) => photo !== undefined);
}

/** In the grid, or anywhere in the preview; elsewhere Delete may be meant for what stands there. */
function isAmongPhotos(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.gallery, .preview') !== null;
}
