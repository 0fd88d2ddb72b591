import type { Entry } from '../../store/journal';
import { howToSet } from '../photos/set-photo';
import type { HowTo } from './how-to';

/** Who knows how each kind of command is done: the compiler refuses to lack one. */
export function howTo({ command, before }: Entry): HowTo {
  switch (command.kind) {
    case 'set':
      return howToSet(command, before);
  }
}
