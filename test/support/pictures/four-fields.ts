import sharp, { type Sharp } from 'sharp';

/** Four fields of one colour each, so that a crop tells by its corners which part of the picture it is. */
export const FIELDS = {
  topLeft: '#d02020',
  topRight: '#20a020',
  bottomLeft: '#2040d0',
  bottomRight: '#e0c020',
};
type Field = keyof typeof FIELDS;

/** @returns a picture of that size, ready to be written in any format */
export function fourFields(width: number, height: number): Sharp {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const field = (name: Field, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background: FIELDS[name] } },
    left,
    top,
  });
  const [right, bottom] = [width - half.width, height - half.height];
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite([
      field('topLeft', 0, 0),
      field('topRight', right, 0),
      field('bottomLeft', 0, bottom),
      field('bottomRight', right, bottom),
    ])
    .png();
}

/** What is seen in the four corners of a picture: the name of the nearest field's colour. */
export async function cornersOf(picture: Buffer): Promise<Record<Field, Field | string>> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return nameOf([...data.subarray(start, start + 3)]);
  };
  return {
    topLeft: at(0.1, 0.1),
    topRight: at(0.9, 0.1),
    bottomLeft: at(0.1, 0.9),
    bottomRight: at(0.9, 0.9),
  };
}

/** The colour itself where it is none of the four: JPEG changes them by a few steps only. */
function nameOf(colour: number[]): string {
  const isNear = (field: string) =>
    [1, 3, 5].every(
      (at, i) => Math.abs(Number.parseInt(field.slice(at, at + 2), 16) - (colour[i] ?? 0)) < 24,
    );
  return Object.entries(FIELDS).find(([, field]) => isNear(field))?.[0] ?? `rgb(${colour.join(', ')})`;
}

/** How `cornersOf` looks for the picture as it is. */
export const UPRIGHT: Record<Field, Field> = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
};
