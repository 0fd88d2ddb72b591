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

/**
 * The same world as new, in place: whoever holds it (a running server) goes on with it. The keys stay known, so
 * that clients learn at their next request that they are signed out, as when a session is ended elsewhere.
 */
export function resetWorld(world: World, options: WorldOptions = {}): void {
  const { keys, dcs, nowMs } = world;
  for (const key of keys.values()) key.userId = null;
  Object.assign(world, createWorld({ nowMs, ...options }), { keys, dcs });
}
