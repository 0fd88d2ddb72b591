import {
  deletePhoto,
  expireFileReferences,
  makeCurrent,
  makePublic,
  removeCurrent,
  removePublic,
} from '../../world/photos';
import type { ProfilePhoto } from '../../world/profile';
import { refuse } from '../bad-request';
import { count, text } from '../fields';
import type { Change, Order } from './change';

/** What another of the owner's clients does to the photos; `picture` names one of the list. */
export const PHOTO_CHANGES: Record<string, Change> = {
  'make-current': {
    fields: ['picture'],
    make: (order) => makeCurrent(order.world, order.account(), pictured(order)),
  },
  'make-public': {
    fields: ['picture'],
    make: (order) => makePublic(order.world, order.account(), pictured(order)),
  },
  delete: { fields: ['picture'], make: (order) => deletePhoto(order.account(), pictured(order)) },
  /** Its files lie at another DC from now on. */
  'move-photo': {
    fields: ['picture', 'dc'],
    make: (order) => {
      pictured(order).dc = count(order.given.dc, { what: 'dc', from: 1 });
    },
  },
  'remove-current': { fields: [], make: ({ account }) => removeCurrent(account()) },
  'remove-public': { fields: [], make: ({ account }) => removePublic(account()) },
  'expire-file-references': { fields: [], make: ({ world }) => expireFileReferences(world) },
};

function pictured({ account, given }: Order): ProfilePhoto {
  const name = text(given.picture, 'picture');
  return (
    account().photos.find((photo) => photo.picture === name) ??
    refuse(`There is no picture "${name}" in the list.`)
  );
}
