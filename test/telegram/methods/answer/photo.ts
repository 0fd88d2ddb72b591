import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { currentFileReference } from '../../world/photos';
import { PICTURE_WIDTHS } from '../../world/picture';
import type { ProfilePhoto } from '../../world/profile';

/** `Photo`: its sizes from the smallest to the largest, the stripped one in full. */
export function photoObject(world: World, photo: ProfilePhoto): TlObject {
  const { files } = photo;
  return {
    _: 'photo',
    id: photo.id,
    access_hash: photo.accessHash,
    file_reference: currentFileReference(world, photo),
    date: photo.dateSeconds,
    sizes: [
      { _: 'photoStrippedSize', type: 'i', bytes: files.i },
      ...(['a', 'b', 'c'] as const).map(sizeObject),
    ],
    video_sizes: files.video ? videoSizes(files.video) : undefined,
    dc_id: photo.dc,
  };

  function sizeObject(type: 'a' | 'b' | 'c'): TlObject {
    return {
      _: 'photoSize',
      type,
      w: PICTURE_WIDTHS[type],
      h: PICTURE_WIDTHS[type],
      size: files[type].length,
    };
  }
}

function videoSizes({ bytes, widthPixels }: { bytes: Buffer; widthPixels: number }): TlObject[] {
  return ['v', 'u'].map((type) => ({
    _: 'videoSize',
    type,
    w: widthPixels,
    h: widthPixels,
    size: bytes.length,
    video_start_ts: type === 'u' ? 0 : undefined,
  }));
}
