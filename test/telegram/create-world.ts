import { addDemoPeople } from './demo/demo-people';
import { World } from './world';

export interface WorldOptions {
  /** The same seed gives the same ids, hashes and nonces. */
  seed?: string;
  /** The time in milliseconds since the epoch. */
  nowMs?: () => number;
  /** Who lives in it; the demo account when not given. */
  populate?: (world: World) => void;
}

export function createWorld(options: WorldOptions = {}): World {
  const { seed = 'userpic', nowMs = Date.now, populate = addDemoPeople } = options;
  const world = new World({ seed, nowMs });
  populate(world);
  return world;
}
