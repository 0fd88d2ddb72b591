/** One demo photo as the inside of an SVG of 640 x 640; those that move take a moment from 0 to 1 and end as they began. */
export type Scene = (moment: number) => string;

/** The whole square, from the first colour at the top to the last at the bottom. */
export function backdrop(...colours: string[]): string {
  return `${vertical('backdrop', colours)}<rect width="640" height="640" fill="url(#backdrop)"/>`;
}

export function vertical(id: string, colours: string[]): string {
  return `<linearGradient id="${id}" x2="0" y2="1">${stops(colours)}</linearGradient>`;
}

/** A soft light that fades to nothing. */
export function glow(x: number, y: number, { radius, colour }: { radius: number; colour: string }): string {
  const id = `glow-${x}-${y}`.replaceAll('.', '_');
  return `<radialGradient id="${id}"><stop stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
}

export function circle(x: number, y: number, { radius, fill }: { radius: number; fill: string }): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`;
}

/** Any shape at a place, turned and scaled. */
export function placed(
  shape: string,
  at: { x: number; y: number; degrees?: number; scale?: number },
): string {
  const { x, y, degrees = 0, scale = 1 } = at;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)}) scale(${scale.toFixed(3)})">${shape}</g>`;
}

/** `count` shapes, each made with its index. */
export function many(count: number, shape: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => shape(index)).join('');
}

/** The same shape turned around the middle. */
export function around(count: number, shape: string): string {
  return many(count, (index) => `<g transform="rotate(${(360 / count) * index})">${shape}</g>`);
}

/** A random number generator from 0 to 1 that always says the same (mulberry32). */
export function dice(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) * (to - from)) / 2 ** 32;
  };
}

/** A row of hills across the picture, filled down to the lower edge; `sharp` ones are mountains. */
export function ridge(fill: string, { y, height, seed, steps, sharp = false }: Ridge): string {
  const roll = dice(seed);
  const points = Array.from({ length: steps + 1 }, (_, i) => ({
    x: (640 / steps) * i,
    y: y - roll(0, height),
  }));
  const line = points.map((point, i) => {
    const before = points[i - 1];
    if (!before) return `M0 640 L0 ${point.y}`;
    if (sharp) return `L${point.x} ${point.y}`;
    const middle = (before.x + point.x) / 2;
    return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
  });
  return `<path d="${line.join(' ')} L640 640Z" fill="${fill}"/>`;
}

interface Ridge {
  y: number;
  height: number;
  seed: number;
  steps: number;
  sharp?: boolean;
}

function stops(colours: string[]): string {
  return colours
    .map((colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`)
    .join('');
}
