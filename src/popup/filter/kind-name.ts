import { say } from '../../words/say';
import type { Kind } from './kind';

export function kindName(kind: Kind): string {
  return NAMES[kind]();
}

const NAMES: Record<Kind, () => string> = {
  all: () => say('popupKindAll'),
  stills: () => say('popupKindStills'),
  videos: () => say('popupKindVideos'),
};
