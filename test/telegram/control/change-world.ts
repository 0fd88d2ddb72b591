import type { World } from '../world';
import { signOutEverywhere } from '../world/people';
import {
  deletePhoto,
  expireFileReferences,
  makeCurrent,
  makePublic,
  removeCurrent,
  removePublic,
} from '../world/photos';
import type { ProfilePhoto } from '../world/profile';
import { refuse } from './bad-request';
import { fields, text } from './fields';

/**
 * Changes the first account's photos as another of her clients would: `{ "change": "make-current", "picture":
 * "photo 7" }`. The table below has all changes; the first three want a picture of the list.
 */
export function changeWorld(world: World, json: unknown): void {
  const { change, picture } = fields(json, { what: 'A change', known: ['change', 'picture'] });
  const make =
    CHANGES.get(String(change)) ?? refuse(`change must be one of: ${[...CHANGES.keys()].join(', ')}.`);
  make(world, () => pictured(world, picture));
}

const CHANGES = new Map<string, (world: World, photo: () => ProfilePhoto) => void>([
  ['make-current', (world, photo) => makeCurrent(world, world.me, photo())],
  ['make-public', (world, photo) => makePublic(world, world.me, photo())],
  ['delete', (world, photo) => deletePhoto(world.me, photo())],
  ['remove-current', (world) => removeCurrent(world.me)],
  ['remove-public', (world) => removePublic(world.me)],
  ['expire-file-references', expireFileReferences],
  ['sign-out', signOutEverywhere],
]);

function pictured(world: World, picture: unknown): ProfilePhoto {
  const name = text(picture, 'picture');
  return (
    world.me.photos.find((photo) => photo.picture === name) ??
    refuse(`There is no picture "${name}" in the list.`)
  );
}
