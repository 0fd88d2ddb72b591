import type { Changing } from '../model/expected';
import type { Place } from '../step';

/** What a finger presses or types: photos are those in view, but for the current one. */
export type Press =
  | { button: string }
  | { photo: number }
  | { currentPhoto: true }
  | { account: string }
  | { option: string }
  | { field: string; text: string };

const KIND: Record<Place, string> = { profile: 'Profile', public: 'Public', bot: 'Bots' };
const SET: Record<Place, string> = {
  profile: 'Set as profile photo',
  public: 'Set as public photo',
  bot: 'Set as bot photo',
};

/** The way to it in the popup, as a person goes it. An upload goes another: see upload.ts. */
export function pressesFor(act: Exclude<Changing, { kind: 'upload' }>): Press[] {
  switch (act.kind) {
    case 'set':
      return [{ button: KIND[act.place] }, { photo: act.photo }, { button: SET[act.place] }];
    case 'remove':
      return act.place === 'profile'
        ? [{ currentPhoto: true }, { button: 'Remove' }]
        : [{ button: KIND[act.place] }, { button: `Remove ${act.place} photo` }];
    case 'delete':
      return deletion(act.photos);
    case 'undo':
      return [{ button: 'Undo' }];
  }
}

function deletion(photos: number[]): Press[] {
  const question = photos.length === 1 ? 'Delete photo' : `Delete ${photos.length} photos`;
  const chosen = photos.map((photo) => ({ photo }));
  return [{ button: 'Choose photos' }, ...chosen, { button: 'Delete' }, { button: question }];
}
