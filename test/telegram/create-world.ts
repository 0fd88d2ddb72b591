import { addDemoPeople } from './demo/demo-people';
import { World } from './world';
import { signOutEverywhere } from './world/people';

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

/**
 * The demo world as new, in place: whoever holds this one (a running server) goes on with it. Everybody is signed
 * out, and clients learn so at their next request.
 */
export function resetWorld(world: World): void {
  const { keys, dcs, nowMs, updates } = world;
  signOutEverywhere(world);
  Object.assign(world, createWorld({ nowMs }), { keys, dcs, updates });
}
