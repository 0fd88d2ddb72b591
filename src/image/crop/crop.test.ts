import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crop, flipped, moved, outputSide, sideRange, startCrop, turned, zoomed } from './crop';

const WIDE = { width: 4000, height: 3000 };

describe('a new crop', () => {
  it('is the largest square, in the middle', () => {
    expect(startCrop(WIDE)).toEqual({
      centre: { x: 2000, y: 1500 },
      sidePixels: 3000,
      turnDegrees: 0,
      isFlipped: false,
    });
  });

  it('is a little above the middle of an upright picture', () => {
    expect(startCrop({ width: 3000, height: 4500 })).toMatchObject({
      centre: { x: 1500, y: 2000 },
      sidePixels: 3000,
    });
  });
});

describe('moving', () => {
  it('goes with the hand: to the right shows what was on the left', () => {
    const crop = moved(startCrop(WIDE), WIDE, { x: 0.1, y: 0 });
    expect(crop.centre).toEqual({ x: 1700, y: 1500 });
  });

  it('goes with the hand on a mirrored picture, too', () => {
    const crop = moved(flipped(startCrop(WIDE)), WIDE, { x: 0.1, y: 0 });
    expect(crop.centre).toEqual({ x: 2300, y: 1500 });
  });

  it('goes with the hand on a turned picture, too', () => {
    const crop = moved(turned(startCrop(WIDE), WIDE, 90), WIDE, { x: 0, y: 0.1 });
    expect(crop.centre).toEqual({ x: 1700, y: 1500 });
  });

  it('stops at the edge', () => {
    expect(moved(startCrop(WIDE), WIDE, { x: 9, y: 9 }).centre).toEqual({ x: 1500, y: 1500 });
  });
});

describe('zooming', () => {
  it('leaves the point under the pointer where it is', () => {
    const crop = zoomed(startCrop(WIDE), WIDE, { factor: 2, around: { x: -0.5, y: -0.5 } });
    expect(crop).toMatchObject({ sidePixels: 1500, centre: { x: 1250, y: 750 } });
  });

  it('stops at the whole picture, and where there is nothing more to see', () => {
    expect(zoomed(startCrop(WIDE), WIDE, { factor: 0.1 }).sidePixels).toBe(3000);
    expect(zoomed(startCrop(WIDE), WIDE, { factor: 1000 }).sidePixels).toBe(160);
    expect(sideRange({ width: 40, height: 90 }, 0)).toEqual({ least: 40, most: 40 });
  });
});

describe('turning', () => {
  it('comes closer, so that the square stays filled', () => {
    expect(turned(startCrop(WIDE), WIDE, 45).sidePixels).toBeCloseTo(3000 / Math.SQRT2);
    expect(turned(startCrop(WIDE), WIDE, 90).sidePixels).toBe(3000);
  });

  it('counts from -180 to 180', () => {
    expect(turned(startCrop(WIDE), WIDE, 270).turnDegrees).toBe(-90);
    expect(turned(startCrop(WIDE), WIDE, -180).turnDegrees).toBe(180);
  });

  it('goes the other way in the mirror', () => {
    expect(flipped(turned(startCrop(WIDE), WIDE, 30)).turnDegrees).toBe(-30);
  });
});

describe('what is sent', () => {
  it.each([
    [3000, 1280],
    [900, 900],
    [200, 640],
  ])('of %i pixels has %i', (sidePixels, sent) => {
    expect(outputSide({ ...startCrop(WIDE), sidePixels })).toBe(sent);
  });
});

describe('whatever a person does', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const point = fc.record({ x: number(-2, 2), y: number(-2, 2) });
  const size = fc.record({
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
  });
  const action = fc.oneof(
    point.map((by) => (crop: Crop, of: typeof WIDE) => moved(crop, of, by)),
    fc.tuple(number(0.01, 100), point).map(
      ([factor, around]) =>
        (crop: Crop, of: typeof WIDE) =>
          zoomed(crop, of, { factor, around }),
    ),
    number(-720, 720).map((degrees) => (crop: Crop, of: typeof WIDE) => turned(crop, of, degrees)),
    fc.constant((crop: Crop) => flipped(crop)),
  );

  it('the whole square lies in the picture', () => {
    fc.assert(
      fc.property(size, fc.array(action, { maxLength: 12 }), (of, actions) => {
        const crop = actions.reduce((now, act) => act(now, of), startCrop(of));
        for (const corner of cornersOf(crop)) {
          expect(corner.x).toBeGreaterThanOrEqual(-1e-6);
          expect(corner.x).toBeLessThanOrEqual(of.width + 1e-6);
          expect(corner.y).toBeGreaterThanOrEqual(-1e-6);
          expect(corner.y).toBeLessThanOrEqual(of.height + 1e-6);
        }
      }),
    );
  });
});

/** By a way of its own: complex numbers, not the module's functions. */
function cornersOf({ centre, sidePixels, turnDegrees }: Crop) {
  const [radius, start] = [sidePixels / Math.SQRT2, Math.PI / 4 - (turnDegrees * Math.PI) / 180];
  return [0, 1, 2, 3].map((quarter) => ({
    x: centre.x + radius * Math.cos(start + (quarter * Math.PI) / 2),
    y: centre.y + radius * Math.sin(start + (quarter * Math.PI) / 2),
  }));
}
