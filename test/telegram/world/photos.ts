import type { World } from '../world';
import type { Profile, ProfilePhoto } from './profile';

// What can happen to the photos of a profile. Each function says what Telegram does; the sources, and what is
// only assumed, are in ASSUMPTIONS.md.

/** A picture that was never here before becomes the current photo. */
export function addPhoto(world: World, profile: Profile, picture: NamedPicture): ProfilePhoto {
  const photo = newPhoto(world, picture);
  profile.photos.unshift(photo);
  return photo;
}

/** A picture that was never here before becomes the public photo; the list stays as it is. */
export function addPublicPhoto(world: World, profile: Profile, picture: NamedPicture): ProfilePhoto {
  profile.publicPhoto = newPhoto(world, picture);
  return profile.publicPhoto;
}

/** The photo moves to the front, as a new object: its old id is gone, the count is the same. */
export function makeCurrent(world: World, profile: Profile, photo: ProfilePhoto): ProfilePhoto {
  profile.photos = profile.photos.filter((other) => other !== photo);
  return addPhoto(world, profile, photo);
}

/** The public photo becomes a new object with this picture; a photo of the list stays in the list. */
export function makePublic(world: World, profile: Profile, photo: ProfilePhoto): ProfilePhoto {
  return addPublicPhoto(world, profile, photo);
}

/** The current photo goes for good, and the one after it is current. */
export function removeCurrent(profile: Profile): void {
  profile.photos.shift();
}

export function removePublic(profile: Profile): void {
  profile.publicPhoto = null;
}

export function deletePhoto(profile: Profile, photo: ProfilePhoto): void {
  profile.photos = profile.photos.filter((other) => other !== photo);
}

/** From now on every photo needs a new file reference, as happens on Telegram after some hours. */
export function expireFileReferences(world: World): void {
  for (const photo of allPhotos(world)) renewFileReference(world, photo);
}

/** The reference that Telegram tells now: a new one when the old one has expired with time. */
export function currentFileReference(world: World, photo: ProfilePhoto): Buffer {
  if (hasExpired(world, photo)) renewFileReference(world, photo);
  return photo.fileReference;
}

export function hasExpired(world: World, photo: ProfilePhoto): boolean {
  return world.nowMs() - photo.fileReferenceSinceMs >= world.limits.fileReferenceSeconds * 1000;
}

function renewFileReference(world: World, photo: ProfilePhoto): void {
  photo.expiredFileReferences.push(photo.fileReference);
  photo.fileReference = newFileReference(world);
  photo.fileReferenceSinceMs = world.nowMs();
}

/** Everything that can be named by an id: the lists and the public photos. */
export function allPhotos(world: World): ProfilePhoto[] {
  return world
    .profiles()
    .flatMap((profile) => [...profile.photos, ...(profile.publicPhoto ? [profile.publicPhoto] : [])]);
}

/** What a photo takes along when it is set again. */
type NamedPicture = Pick<ProfilePhoto, 'picture' | 'dateSeconds' | 'files'> & { dc?: number };

function newPhoto(world: World, { picture, dateSeconds, files, dc }: NamedPicture): ProfilePhoto {
  world.lastPhotoId += 1n + BigInt(world.randomBytes(4).readUInt32LE());
  return {
    id: world.lastPhotoId,
    accessHash: world.randomLong(),
    fileReference: newFileReference(world),
    fileReferenceSinceMs: world.nowMs(),
    expiredFileReferences: [],
    dc: dc ?? world.homeDc,
    picture,
    dateSeconds,
    files,
  };
}

/** As long as those seen in the wild; clients must take it as it is (core.telegram.org/api/file-references). */
function newFileReference(world: World): Buffer {
  return world.randomBytes(25);
}
