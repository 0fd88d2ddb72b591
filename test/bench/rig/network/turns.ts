import type { Telegram } from '../../../telegram/server';
import { ROUND_TRIP_MS } from './slow-telegram';

/** Begins to watch what the server hears. */
export function watchTurns({ trace }: Pick<Telegram, 'trace'>) {
  const before = trace.entries.length;
  const since = () => trace.entries.slice(before);
  const isAnswer = (to: string) => (one: (typeof trace.entries)[number]) =>
    one.direction === 'out' && one.name === to;
  return {
    /**
     * How often somebody behind the slow line had to wait for it until the last answer to a method: a new connection is
     * one turn, and so is everything that came together. What came less than a round trip after another knew no answer to
     * it. Of a message with a salt that is no longer good only what the server said to it is known.
     */
    until: (method: string): number => {
      const entries = since();
      let turns = 0;
      let beganMs = Number.NEGATIVE_INFINITY;
      for (const { atMs, direction, name } of entries.slice(0, entries.findLastIndex(isAnswer(method)) + 1)) {
        const isAsked =
          direction === 'in' ? name === 'connected' || name.includes('.') : name === 'bad_server_salt';
        // The server's clock counts whole milliseconds.
        if (!isAsked || atMs - beganMs < ROUND_TRIP_MS - 2) continue;
        beganMs = atMs;
        turns += 1;
      }
      return turns;
    },
    /** What the server itself took for its last answer to a method. */
    workMs: (method: string): number => {
      const entries = since();
      const asked = entries.findLast(({ direction, name }) => direction === 'in' && name === method);
      const answered = entries.findLast(isAnswer(method));
      if (!asked || !answered) throw new Error(`Nobody asked for ${method}.`);
      return answered.atMs - asked.atMs;
    },
  };
}
