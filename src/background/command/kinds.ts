import type { Entry } from '../../store/journal';
import { howToDelete } from '../photos/delete-photos';
import { howToRemove } from '../photos/remove-photo';
import { howToSet } from '../photos/set-photo';
import { howToUpload } from '../photos/upload-photo';
import type { HowTo } from './how-to';

/** Who knows how each kind of command is done: the compiler refuses to lack one. */
export function howTo(entry: Entry): HowTo {
  const { command } = entry;
  switch (command.kind) {
    case 'set':
      return howToSet(command, entry);
    case 'upload':
      return howToUpload(command, entry);
    case 'remove':
      return howToRemove(command, entry);
    case 'delete':
      return howToDelete(command);
  }
}
