import { fail } from '../handler';
import type { World } from '../world';
import { allPhotos } from '../world/photos';
import type { Picture } from '../world/picture';
import type { Account, ProfilePhoto } from '../world/profile';
import { photoAmong } from './request/photo';
import { signedInAnywhere } from './request/signed-in';
import { profileOf } from './request/user';
import type { InputFileLocation, Method } from './requests';

const MOST_PART_BYTES = 512 * 1024;
const MOST_PARTS = 4000;
const MEGABYTE = 1024 * 1024;

/** Parts belong to the person, whichever session sends them; the same part may be sent again. */
export const saveFilePart: Method<'upload.saveFilePart'> = (world, { file_id, file_part, bytes }, caller) => {
  const self = signedInAnywhere(world, caller);
  if (file_part < 0 || file_part >= MOST_PARTS) fail(400, 'FILE_PART_INVALID');
  if (bytes.length === 0) fail(400, 'FILE_PART_EMPTY');
  if (bytes.length > MOST_PART_BYTES) fail(400, 'FILE_PART_TOO_BIG');
  const key = `${self.id}/${file_id}`;
  const parts = world.uploads.get(key) ?? new Map<number, Buffer>();
  world.uploads.set(key, parts.set(file_part, bytes));
  return true;
};

export const getFile: Method<'upload.getFile'> = (world, request, caller) => {
  const self = signedInAnywhere(world, caller);
  checkWindow(request);
  const { photo, bytes } = fileAt(world, self, request.location);
  // Each file lies at one DC (core.telegram.org/api/files#downloading-files).
  if (photo.dc !== caller.key.dc) fail(303, `FILE_MIGRATE_${photo.dc}`);
  const offset = Number(request.offset);
  return {
    _: 'upload.file',
    type: { _: fileType(bytes) },
    mtime: world.nowSeconds(),
    bytes: bytes.subarray(offset, offset + request.limit),
  };
};

/** The window must be aligned and stay within one megabyte (core.telegram.org/api/files#downloading-files). */
function checkWindow({ precise, offset, limit }: { precise: boolean; offset: bigint; limit: number }): void {
  const unit = precise ? 1024 : 4096;
  const evenly = precise || MEGABYTE % limit === 0;
  if (limit <= 0 || limit > MEGABYTE || limit % unit !== 0 || !evenly) fail(400, 'LIMIT_INVALID');
  if (offset < 0n || offset % BigInt(unit) !== 0n) fail(400, 'OFFSET_INVALID');
  if ((offset % BigInt(MEGABYTE)) + BigInt(limit) > BigInt(MEGABYTE)) fail(400, 'LIMIT_INVALID');
}

interface File {
  photo: ProfilePhoto;
  bytes: Buffer;
}

function fileAt(world: World, self: Account, location: InputFileLocation): File {
  switch (location._) {
    case 'inputPhotoFileLocation': {
      const photo = photoAmong(world, location, { photos: allPhotos(world), unknown: 'FILE_ID_INVALID' });
      return { photo, bytes: fileOfType(photo.files, location.thumb_size) ?? fail(400, 'LOCATION_INVALID') };
    }
    case 'inputPeerPhotoFileLocation': {
      const { currentPhoto, publicPhoto } = profileOf(world, self, location.peer);
      const photo = currentPhoto ?? publicPhoto;
      if (photo?.id !== location.photo_id) return fail(400, 'LOCATION_INVALID');
      return { photo, bytes: location.big ? photo.files.c : photo.files.a };
    }
    default:
      return fail(400, 'LOCATION_INVALID');
  }
}

function fileOfType(files: Picture, type: string): Buffer | undefined {
  switch (type) {
    case 'a':
    case 'b':
    case 'c':
    case 'i':
      return files[type];
    case 'u':
    case 'v':
      return files.video?.bytes;
    default:
      return undefined;
  }
}

function fileType(bytes: Buffer): string {
  if (bytes.readUInt16BE(0) === 0xffd8) return 'storage.fileJpeg';
  return bytes.toString('latin1', 4, 8) === 'ftyp' ? 'storage.fileMp4' : 'storage.fileUnknown';
}
