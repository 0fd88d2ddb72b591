/** The clock of a server: the world's, and how much a fault has put it wrong. */
export class Clock {
  offsetSeconds = 0;
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  readonly nowMs = (): number => this.#nowMs() + this.offsetSeconds * 1000;
}
