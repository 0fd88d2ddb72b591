import type { Peer } from '../../peer';
import type { Delivery, Reply } from '../../wire';

/** An answer that is ready to go. */
export interface Ready {
  requestId: bigint;
  reply: Reply;
  peer: Peer;
  delivery: Delivery;
}

/** How long an answer waits at most for others that it should travel with or behind. */
const PATIENCE_MS = 1000;

/** Sends a session's answers: at once, unless a fault wants them late, behind another, or all in one. */
export class Deliveries {
  readonly #send: (answers: Ready[]) => void;
  #heldBack: Ready[] = [];
  #batch: Ready[] = [];

  /** @param send several answers go in one container */
  constructor(send: (answers: Ready[]) => void) {
    this.#send = send;
  }

  deliver(ready: Ready): void {
    const { milliseconds = 0 } = ready.delivery;
    if (milliseconds > 0) setTimeout(() => this.#pass(ready), milliseconds).unref();
    else this.#pass(ready);
  }

  #pass(ready: Ready): void {
    if (ready.delivery.isHeldBack) this.#holdBack(ready);
    else if (ready.delivery.batch) this.#gather(ready, ready.delivery.batch);
    else {
      this.#send([ready]);
      this.#release();
    }
  }

  #holdBack(ready: Ready): void {
    this.#heldBack.push(ready);
    setTimeout(() => this.#release(), PATIENCE_MS).unref();
  }

  #release(): void {
    const answers = this.#heldBack.splice(0);
    for (const ready of answers) this.#send([ready]);
  }

  #gather(ready: Ready, count: number): void {
    this.#batch.push(ready);
    const sendAll = () => {
      // As they were asked for: which handler was done first is left to chance.
      const answers = this.#batch.splice(0).sort((a, b) => Number(a.requestId - b.requestId));
      if (answers.length > 0) this.#send(answers);
    };
    if (this.#batch.length >= count) sendAll();
    else setTimeout(sendAll, PATIENCE_MS).unref();
  }
}
