import { Api } from 'telegram/tl';
import type { Photo } from '../../model/photo';
import type { PhotoReference } from '../../model/photo-reference';
import { strippedToJpeg } from './stripped';

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
      hasVideo: (from.videoSizes ?? []).some((size) => size instanceof Api.VideoSize),
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
