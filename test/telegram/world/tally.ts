/** Counts what somebody does, and forgets it after a day. */
export class Tally {
  readonly #nowMs: () => number;
  readonly #atMs = new Map<string, number[]>();

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  add(who: string): void {
    this.#atMs.set(who, [...this.#within(who, DAY_SECONDS), this.#nowMs()]);
  }

  /** How often within the last so many seconds. */
  count(who: string, seconds: number): number {
    return this.#within(who, seconds).length;
  }

  /** The seconds until the oldest of those is forgotten; at least one. */
  secondsUntilFewer(who: string, seconds: number): number {
    const [oldestMs = this.#nowMs()] = this.#within(who, seconds);
    return Math.max(1, Math.ceil((oldestMs - this.#nowMs()) / 1000) + seconds);
  }

  forget(who: string): void {
    this.#atMs.delete(who);
  }

  #within(who: string, seconds: number): number[] {
    const sinceMs = this.#nowMs() - seconds * 1000;
    return (this.#atMs.get(who) ?? []).filter((atMs) => atMs > sinceMs);
  }
}

export const DAY_SECONDS = 24 * 3600;
