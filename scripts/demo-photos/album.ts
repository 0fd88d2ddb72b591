import type { Scene } from './drawing';
import { blackCat, foxInAutumn, hummingbird, whale } from './scenes/animals';
import { astronaut, fireworks, halloween } from './scenes/cities-and-nights';
import { balloons, cabinUnderAurora, lakeAtDawn, lighthouse } from './scenes/landscapes';
import { bauhaus, monogram, paperHearts, pixels } from './scenes/patterns';
import { cameo, inTheSnow, inTheStudio, popArt, underTheStars } from './scenes/portraits';
import { brassRobot, numberWheels, silhouette } from './scenes/robots';
import { coffee, gears, sailing, sunflower } from './scenes/things';

export interface DemoPhoto {
  /** As the demo world calls it (test/telegram/demo/demo-people.ts). */
  name: string;
  scene: Scene;
  /** Drawn at the foot of the numbered ones. */
  number: number | null;
  moves: boolean;
}

/** The photos of the demo account, newest first; they go with the dates in demo-people.ts (snow in December). */
const SCENES = [
  ...[inTheStudio, balloons, lakeAtDawn, inTheSnow, cabinUnderAurora, blackCat, bauhaus, hummingbird],
  ...[foxInAutumn, sunflower, popArt, paperHearts, halloween, coffee, monogram, fireworks],
  ...[whale, underTheStars, pixels, lighthouse, gears, astronaut, sailing, cameo],
];
const MOVING: Scene[] = [cabinUnderAurora, fireworks];

export const album: DemoPhoto[] = [
  ...SCENES.map((scene, i) => ({
    name: `photo ${i + 1}`,
    scene,
    number: i + 1,
    moves: MOVING.includes(scene),
  })),
  ...Object.entries({
    'public photo': silhouette,
    'bot photo 1': brassRobot,
    'bot photo 2': numberWheels,
  }).map(([name, scene]) => ({ name, scene, number: null, moves: false })),
];
