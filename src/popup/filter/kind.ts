import type { Photo } from '../../model/photo';
import { isKnown, type PhotoList } from '../list/photo-list';

export const KINDS = ['all', 'stills', 'videos'] as const;
/** Which photos are shown: those that move, those that do not, or both. */
export type Kind = (typeof KINDS)[number];

/** @returns of one kind only those that are known: of the others nobody can say yet */
export function ofKind(list: PhotoList, kind: Kind): PhotoList {
  return kind === 'all' ? list : list.filter(isKnown).filter((photo) => kindOf(photo) === kind);
}

/** Whether there is something to choose between, as far as the list is known. */
export function hasBothKinds(list: PhotoList): boolean {
  const known = list.filter(isKnown);
  return known.some(({ video }) => video) && known.some(({ video }) => !video);
}

function kindOf({ video }: Photo): Kind {
  return video ? 'videos' : 'stills';
}
