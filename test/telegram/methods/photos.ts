import { fail } from '../handler';
import type { World } from '../world';
import {
  addPhoto,
  addPublicPhoto,
  deletePhoto,
  makeCurrent,
  makePublic,
  removeCurrent,
  removePublic,
} from '../world/photos';
import type { Account, Profile, ProfilePhoto } from '../world/profile';
import { photoObject } from './answer/photo';
import { userObject } from './answer/user';
import { photoAmong } from './request/photo';
import { notFrozen, signedIn } from './request/signed-in';
import { uploadedPicture } from './request/uploaded-picture';
import { ownBot, profileOf } from './request/user';
import type { InputUser, Method } from './requests';

/** What the service gives at once (TDLib: MAX_GET_PROFILE_PHOTOS). */
const PAGE = 100;

/**
 * The list, newest first, without the public photo. `max_id` starts it at the first photo with a smaller id, and
 * `offset` counts from there: with `offset: -1, limit: 1` it gives the photo `max_id` itself, which is how clients
 * renew a file reference (core.telegram.org/method/photos.getUserPhotos).
 */
export const getUserPhotos: Method<'photos.getUserPhotos'> = (world, request, caller) => {
  const self = signedIn(world, caller);
  const profile = profileOf(world, self, request.user_id);
  const { photos } = profile;
  const after = request.max_id > 0n ? photos.filter(({ id }) => id >= request.max_id).length : 0;
  const start = Math.max(after + request.offset, 0);
  const page = photos.slice(start, start + Math.min(Math.max(request.limit, 0), PAGE));
  const answer = {
    photos: page.map((photo) => photoObject(world, photo)),
    users: [userObject(profile, self)],
  };
  if (page.length === photos.length) return { _: 'photos.photos', ...answer };
  return { _: 'photos.photosSlice', count: photos.length, ...answer };
};

/** Sets an old photo, or with `inputPhotoEmpty` takes the one away that is there. */
export const updateProfilePhoto: Method<'photos.updateProfilePhoto'> = (world, request, caller) => {
  const self = notFrozen(world, caller);
  const profile = target(world, self, request);
  if (request.id._ === 'inputPhotoEmpty') {
    if (request.fallback) removePublic(profile);
    else removeCurrent(profile);
    const photo = request.fallback ? null : profile.currentPhoto;
    return answerWith(world, self, { profile, photo });
  }

  checkCount(world, profile, 0);
  const old = photoAmong(world, request.id, { photos: settable(self, profile), unknown: 'PHOTO_ID_INVALID' });
  const photo = request.fallback ? makePublic(world, profile, old) : makeCurrent(world, profile, old);
  return answerWith(world, self, { profile, photo });
};

/** Makes a new photo of uploaded parts: the current one, or the public one, or a bot's. */
export const uploadProfilePhoto: Method<'photos.uploadProfilePhoto'> = async (world, request, caller) => {
  const self = notFrozen(world, caller);
  const profile = target(world, self, request);
  if (!request.fallback) checkCount(world, profile, 1);
  const files = await uploadedPicture(world, self, request);
  world.uploadCount += 1;
  const picture = {
    picture: `upload ${world.uploadCount}`,
    dateSeconds: world.nowSeconds(),
    files,
    dc: self.homeDc,
  };
  const photo = request.fallback
    ? addPublicPhoto(world, profile, picture)
    : addPhoto(world, profile, picture);
  return answerWith(world, self, { profile, photo });
};

/** Answers with the ids that are gone. The public photo can't be deleted this way (TDLib: delete_profile_photo). */
export const deletePhotos: Method<'photos.deletePhotos'> = (world, request, caller) => {
  const self = notFrozen(world, caller);
  const photos = request.id.map((input) =>
    input._ === 'inputPhoto'
      ? photoAmong(world, input, { photos: self.photos, unknown: 'PHOTO_ID_INVALID' })
      : fail(400, 'PHOTO_ID_INVALID'),
  );
  for (const photo of photos) deletePhoto(self, photo);
  return photos.map(({ id }) => id);
};

/** Whose photo is to change: one's own, or that of a bot of one's own. */
function target(world: World, self: Account, request: { fallback: boolean; bot?: InputUser }): Profile {
  if (!request.bot) return self;
  if (request.fallback) fail(400, 'BOT_FALLBACK_UNSUPPORTED');
  return ownBot(world, self, request.bot);
}

/** Whether the list may have so many more; what is set again is in it already. */
function checkCount(world: World, { photos }: Profile, more: number): void {
  if (photos.length + more > world.limits.photos) fail(400, 'ALBUM_PHOTOS_TOO_MANY');
}

/** Photos that may be set for a profile: those that it has, and for a bot those of its owner. */
function settable(self: Account, profile: Profile): ProfilePhoto[] {
  return [profile, self].flatMap(({ photos, publicPhoto }) =>
    publicPhoto ? [...photos, publicPhoto] : photos,
  );
}

function answerWith(world: World, self: Account, now: { profile: Profile; photo: ProfilePhoto | null }) {
  return {
    _: 'photos.photo',
    photo: now.photo ? photoObject(world, now.photo) : { _: 'photoEmpty', id: 0n },
    users: [userObject(now.profile, self)],
  };
}
