/**
 * A moment to come, by both clocks that a page has: that of the machine may be put back meanwhile, and the page's own
 * stands still in some browsers while the machine sleeps. It has come when either says so.
 */
export interface Moment {
  /** Milliseconds since the epoch. */
  machineMs: number;
  /** As `performance.now()` counts. */
  pageMs: number;
}

export function momentIn(milliseconds: number): Moment {
  return { machineMs: Date.now() + milliseconds, pageMs: performance.now() + milliseconds };
}

/** @returns whole seconds, 0 once it has come */
export function secondsUntil({ machineMs, pageMs }: Moment): number {
  const leftMs = Math.min(machineMs - Date.now(), pageMs - performance.now());
  return Math.max(0, Math.ceil(leftMs / 1000));
}
