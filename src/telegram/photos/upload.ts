import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import type { Connection } from '../connection';
import { isBrokenUpload, missingPart } from '../failures';
import type { KnownPhoto } from './known-photo';
import { destination, type Place, theNewOne } from './photos';

/** The largest part that Telegram takes (core.telegram.org/api/files#uploading-files). */
const PART_BYTES = 512 * 1024;

/**
 * Uploads a picture and puts it in its place, all in one message: the parts and `photos.uploadProfilePhoto`
 * behind them, to be executed in that order. What got lost on the way is sent again, once.
 *
 * @param picture a square JPEG of 640 to 1280 pixels
 * @returns the photo that stands there now
 * @throws RpcError IMAGE_PROCESS_FAILED, PHOTO_CROP_SIZE_SMALL, FILE_PART_X_MISSING, FLOOD_WAIT_X; Unreachable;
 *   ConnectionLost
 */
export async function uploadPhoto(connection: Connection, picture: Blob, place: Place): Promise<KnownPhoto> {
  const bytes = Buffer.from(await picture.arrayBuffer());
  const upload = uploadOf(bytes, place);
  const answer = await send(connection, upload).catch((error) => {
    if (!isBrokenUpload(error)) throw error;
    const lost = missingPart(error);
    const part = lost === null ? undefined : upload.saves[lost];
    // All parts again are another file: what Telegram has of the first may be what is wrong.
    return send(connection, part ? { ...upload, saves: [part] } : uploadOf(bytes, place));
  });
  return theNewOne(answer);
}

/** The requests of one upload. */
interface Upload {
  saves: Api.upload.SaveFilePart[];
  command: Api.photos.UploadProfilePhoto;
}

function uploadOf(bytes: Buffer, place: Place): Upload {
  const id = bigInt(crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n);
  const parts = Math.ceil(bytes.length / PART_BYTES);
  const saves = Array.from(
    { length: parts },
    (_, part) =>
      new Api.upload.SaveFilePart({
        fileId: id,
        filePart: part,
        bytes: bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
      }),
  );
  // The name needs an ending that Telegram knows, else it answers PHOTO_EXT_INVALID.
  const file = new Api.InputFile({ id, parts, name: 'userpic.jpg', md5Checksum: '' });
  return { saves, command: new Api.photos.UploadProfilePhoto({ file, ...destination(place) }) };
}

function send(connection: Connection, { saves, command }: Upload): Promise<Api.photos.Photo> {
  return connection.callInOrder(saves, command);
}
