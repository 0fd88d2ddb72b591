import { ConfirmDelete } from './choose/ConfirmDelete';
import type { Deletion } from './choose/use-deletion';
import { Preview } from './preview/Preview';
import type { Actions } from './preview/PreviewActions';
import type { Active } from './state/use-active';
import type { Photos } from './state/use-photos';

interface Props {
  photos: Photos;
  active: Active;
  deletion: Deletion;
  actions: Actions;
}

/** What lies over the grid: the question before the preview that it was asked in. */
export function Sheet({ photos, active, deletion, actions }: Props) {
  if (deletion.photos) return <ConfirmDelete deletion={deletion} doomed={deletion.photos} photos={photos} />;
  return active.photo && <Preview photo={active.photo} photos={photos} active={active} actions={actions} />;
}
