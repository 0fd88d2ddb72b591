import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import type { PictureSize } from '../../model/photo';
import type { PhotoReference } from '../../model/photo-reference';
import type { Connection } from '../connection';
import type { DataCentres } from '../data-centres';
import { migration } from '../failures';
import { MOST_VIDEO_BYTES, VIDEO_TYPE } from './video';

/**
 * One call gives up to a megabyte (core.telegram.org/api/files#downloading-files). A quarter is more than pictures have,
 * and a video comes on slow lines, too: each part within the limit of a call, at 40 kB/s.
 */
const PART_BYTES = 256 * 1024;
const MOST_PARTS = MOST_VIDEO_BYTES / PART_BYTES;

/**
 * A photo's picture of one size, or its video, from the data centre where it lies, over the connection that is there:
 * GramJS's own helper would open another even for home.
 *
 * @returns a JPEG; of the size `video`, an MP4
 * @throws RpcError FILE_REFERENCE_EXPIRED, LOCATION_INVALID; Unreachable; ConnectionLost
 */
export async function downloadPicture(
  dcs: DataCentres,
  photo: PhotoReference,
  size: PictureSize,
): Promise<Blob> {
  const file = location(photo, size);
  const type = size === 'video' ? 'video/mp4' : 'image/jpeg';
  try {
    return new Blob(await dcs.doAt(photo.dc, (connection) => download(connection, file)), { type });
  } catch (error) {
    const dc = migration(error);
    if (dc === null) throw error;
    return new Blob(await dcs.doAt(dc, (connection) => download(connection, file)), { type });
  }
}

async function download(connection: Connection, file: Api.InputPhotoFileLocation): Promise<BlobPart[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  while (parts.length < MOST_PARTS) {
    const offset = bigInt(parts.length * PART_BYTES);
    const answer = await connection.read(
      new Api.upload.GetFile({ location: file, offset, limit: PART_BYTES }),
    );
    if (!(answer instanceof Api.upload.File))
      throw new TypeError('Telegram sent the reader elsewhere for a file');
    parts.push(new Uint8Array(answer.bytes));
    if (answer.bytes.length < PART_BYTES) return parts;
  }
  throw new TypeError('Telegram sent more than a profile photo can be');
}

function location(photo: PhotoReference, size: PictureSize): Api.InputPhotoFileLocation {
  return new Api.InputPhotoFileLocation({
    id: bigInt(photo.id),
    accessHash: bigInt(photo.accessHash),
    fileReference: Buffer.from(photo.fileReference, 'base64'),
    thumbSize: nearest(photo.sizes, size),
  });
}

/** Photos of very old accounts lack sizes: the next larger one will do, else the largest there is. */
function nearest(sizes: string[], wanted: PictureSize): string {
  if (wanted === 'video') return VIDEO_TYPE;
  if (wanted === 'full') return sizes.at(-1) ?? 'c';
  const crops = ['a', 'b', 'c', 'd'].filter((size) => sizes.includes(size));
  return crops.find((size) => size >= wanted) ?? crops.at(-1) ?? wanted;
}
