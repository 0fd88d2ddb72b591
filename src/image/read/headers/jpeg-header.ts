/**
 * The size in a JPEG's frame header: SOF0 to SOF15, but for DHT, JPG and DAC, which share that range
 * (ITU T.81, table B.1). It is the size as stored: a turned photo (EXIF) has its sides swapped, which is all the
 * same for its number of pixels.
 */
export function jpegSize(view: DataView): { width: number; height: number } | null {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Any number of FF may stand before a marker to fill up.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // The picture's data began, and there was no frame header.
    else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + view.getUint16(at + 2);
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
