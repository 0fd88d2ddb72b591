/** One message that came in or went out, by its name only: never what it held. */
export interface TraceEntry {
  atMs: number;
  /** Connections are numbered from 1. */
  connection: number;
  direction: 'in' | 'out' | 'error';
  /** A method or constructor; for `error`, what went wrong in the server. */
  name: string;
  messageId: bigint | null;
}

/** Those that were begun since the last test: show-traces.ts prints them when it failed. */
export const begunTraces = new Set<Trace>();

/** What was said on the wire, for a test that failed and wants to know why. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
    begunTraces.add(this);
  }

  add(entry: Omit<TraceEntry, 'atMs'>): void {
    this.entries.push({ ...entry, atMs: this.#nowMs() });
    // A server that runs for days must not fill the memory.
    if (this.entries.length > MAX_ENTRIES) this.entries.splice(0, MAX_ENTRIES / 2);
  }

  /** How often this was received, to see that something was asked once only. */
  count(name: string): number {
    return this.entries.filter((it) => it.direction === 'in' && it.name === name).length;
  }

  /** One line a message: seconds since the first, connection, direction, name, message id. */
  text(): string {
    const startMs = this.entries[0]?.atMs ?? 0;
    return this.entries
      .map(({ atMs, connection, direction, name, messageId }) => {
        const seconds = ((atMs - startMs) / 1000).toFixed(3).padStart(8);
        return `${seconds}  #${connection} ${ARROW[direction]} ${name}${messageId === null ? '' : `  ${messageId}`}`;
      })
      .join('\n');
  }
}

const MAX_ENTRIES = 20_000;

const ARROW = { in: '->', out: '<-', error: '!!' };
