import { Api } from 'telegram/tl';
import type { Photo } from '../../model/photo';
import type { PhotoReference } from '../../model/photo-reference';
import { strippedToJpeg } from './stripped';
import { MOST_VIDEO_BYTES, VIDEO_TYPE } from './video';

/** A photo as Telegram told of it: what pages may know, and what the background needs besides. */
export interface KnownPhoto {
  photo: Photo;
  reference: PhotoReference;
}

export function knownPhoto(from: Api.Photo): KnownPhoto {
  const id = from.id.toString();
  const stripped = from.sizes.find((size) => size instanceof Api.PhotoStrippedSize);
  const sizes = from.sizes
    .filter((size) => size instanceof Api.PhotoSize || size instanceof Api.PhotoSizeProgressive)
    .sort((one, other) => one.w - other.w);
  return {
    photo: {
      id,
      dateSeconds: from.date,
      largest: largestOf(sizes),
      video: videoOf(from),
      thumbnail: stripped
        ? `data:image/jpeg;base64,${strippedToJpeg(stripped.bytes).toString('base64')}`
        : null,
    },
    reference: {
      id,
      accessHash: from.accessHash.toString(),
      fileReference: from.fileReference.toString('base64'),
      dc: from.dcId,
      sizes: sizes.map(({ type }) => type),
    },
  };
}

function largestOf(sizes: (Api.PhotoSize | Api.PhotoSizeProgressive)[]): Photo['largest'] {
  const largest = sizes.at(-1);
  const bytes = largest instanceof Api.PhotoSize ? largest.size : largest?.sizes.at(-1);
  return { widthPixels: largest?.w ?? 0, heightPixels: largest?.h ?? 0, bytes: bytes ?? 0 };
}

/** Moving emoji and stickers are only described (`videoSizeEmojiMarkup`): without a file, the still stands for them. */
function videoOf({ videoSizes }: Api.Photo): Photo['video'] {
  // GramJS reads null where there are none, whatever its type says.
  const video = (videoSizes ?? []).find((size) => size instanceof Api.VideoSize && size.type === VIDEO_TYPE);
  return video instanceof Api.VideoSize && video.size <= MOST_VIDEO_BYTES ? { bytes: video.size } : null;
}
