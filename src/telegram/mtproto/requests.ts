import { RpcError } from './errors';
import type { Answered } from './service-messages';

/** Writes a request; `previousId` is the message that must be executed before it, while that is not answered. */
export type Write = (previousId: bigint | null) => Buffer;

/** A request on its way. The server may refuse it unread; it then goes out again under another id. */
export interface Request {
  id: bigint;
  /** The container it went in, or itself: a refusal names that one. */
  outerId: bigint;
  refusals: number;
  write: Write;
  previous: Request | null;
  settle: (answered: Answered | Error) => void;
}

/** @returns a request that has no id yet, and what it will be answered */
export function newRequest(
  write: Write,
  previous: Request | null,
): { request: Request; answer: Promise<Buffer> } {
  let settle: Request['settle'] = () => {};
  const answer = new Promise<Buffer>((resolve, reject) => {
    settle = (answered) => {
      if (answered instanceof Error) reject(answered);
      else if ('error' in answered) reject(new RpcError(answered.error.code, answered.error.message));
      else resolve(answered.result);
    };
  });
  return { request: { id: 0n, outerId: 0n, refusals: 0, write, previous, settle }, answer };
}

/** The requests of one session that are not answered yet. */
export class Requests {
  readonly #waiting = new Map<bigint, Request>();

  /** Gives a request its id, and writes it. */
  place(request: Request, id: bigint): Buffer {
    const { previous, write } = request;
    const body = write(previous && this.#waiting.has(previous.id) ? previous.id : null);
    request.id = id;
    this.#waiting.set(id, request);
    return body;
  }

  /** Notes in which message they were sent. */
  sent(ids: bigint[], outerId: bigint): void {
    for (const id of ids) {
      const request = this.#waiting.get(id);
      if (request) request.outerId = outerId;
    }
  }

  settle(id: bigint, answered: Answered | Error): void {
    const request = this.#waiting.get(id);
    this.#waiting.delete(id);
    request?.settle(answered);
  }

  /** Whether this names a request that is not answered yet, or the container that it went in. */
  waitsFor(sentId: bigint): boolean {
    return [...this.#waiting.values()].some(({ id, outerId }) => id === sentId || outerId === sentId);
  }

  /** Takes out what the server refused, in the order in which it was sent. */
  takeRefused(refusedId: bigint): Request[] {
    const refused = [...this.#waiting.values()].filter(
      ({ id, outerId }) => id === refusedId || outerId === refusedId,
    );
    for (const { id } of refused) this.#waiting.delete(id);
    return refused;
  }

  endAll(reason: Error): void {
    for (const { settle } of this.#waiting.values()) settle(reason);
    this.#waiting.clear();
  }
}
