import type { Api } from 'telegram/tl';
import { dial } from './dial';
import { ConnectionLost, Unreachable } from './mtproto/errors';
import type { Line } from './mtproto/line';
import type { Write } from './mtproto/requests';
import { type Introduction, introduced, invokeAfter } from './said/introduction';
import { readResult } from './said/read-result';
import { UpdateWatchers } from './said/updates';
import type { Session } from './session';

export interface ConnectionOptions {
  /** Changed in place when a key is agreed on, or the server gives another salt. */
  session: Session;
  introduction: Introduction;
  /** Called after each such change. */
  onSessionChanged: (session: Session) => void;
}

/**
 * From the call to its answer, dialling included: after this the line counts as dead. A change that got no answer
 * is followed by a look whether it was done: both together stay under the 15 seconds that a person is kept waiting.
 */
const CALL_LIMIT_MS = 7_000;
/** A picture of half a megabyte takes its time on a slow line: 20 s are enough at 25 kB/s. */
const UPLOAD_LIMIT_MS = 20_000;
/** A socket that nobody needs keeps a worker awake and costs battery. */
const IDLE_LIMIT_MS = 10_000;

/**
 * Calls Telegram's methods under one auth key. There is never more than one open line: each is torn down,
 * and that awaited, before the next is dialled (AUTH_KEY_DUPLICATED ends a session for good).
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #line: Promise<Line> | null = null;
  #closing: Promise<void> = Promise.resolve();
  #isEnded = false;
  /** The line on which an answer has come: the server knows there who we are. */
  #introducedOn: Line | null = null;
  #noted = '';
  #waiting = 0;
  /** How many have the limit of an upload. */
  #uploads = 0;
  readonly #watchers = new UpdateWatchers();
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** What to add to this machine's clock to get Telegram's, as its last answer tells. */
  get clockOffsetSeconds(): number {
    return this.#options.session.clockOffsetSeconds;
  }

  /**
   * Dials, unless a line is open: what is called next is sent at once.
   * @throws Unreachable; ConnectionLost when it takes too long
   */
  async connect(): Promise<void> {
    await this.#within(CALL_LIMIT_MS, () => this.#open());
  }

  /**
   * Sends a request once. What is called in the same turn travels together.
   *
   * @throws RpcError what Telegram says; Unreachable when it was not sent; ConnectionLost when nobody knows
   */
  call<R extends Api.AnyRequest>(request: R): Promise<R['__response']> {
    return this.#within(CALL_LIMIT_MS, () => this.#send(request));
  }

  /** The same for requests that change nothing: sent once more when the line broke. */
  read<R extends Api.AnyRequest>(request: R): Promise<R['__response']> {
    return this.#within(CALL_LIMIT_MS, (late) =>
      this.#send(request).catch((error) => {
        // Whoever asked may be gone by now.
        if (error instanceof ConnectionLost && !late.aborted) return this.#send(request);
        throw error;
      }),
    );
  }

  /**
   * Sends requests together, each to be executed after the one before it; none of them a second time. It is how
   * files go up, so its limit is that of an upload.
   * @returns the answer to the last
   * @throws what the first that failed failed with
   */
  callInOrder<R extends Api.AnyRequest>(first: Api.AnyRequest[], last: R): Promise<R['__response']> {
    return this.#within(UPLOAD_LIMIT_MS, async () => {
      const line = await this.#open();
      const writes = [...first, last].map((request) => this.#writer(line, request));
      const answers = await Promise.all(line.callInOrder(writes)).finally(() => this.#note(line));
      return readResult(last, answers.at(-1) ?? Buffer.alloc(0));
    });
  }

  /**
   * Keeps the line open until Telegram says something, unasked, of which `isIt` is true.
   * @returns false when nothing of the kind came within that time, or the line was closed
   */
  untilUpdate(isIt: (update: Api.TypeUpdate) => boolean, limitMs: number): Promise<boolean> {
    this.#hold();
    return this.#watchers.until(isIt, limitMs).finally(() => this.#release());
  }

  /** For good: resolves when the line is closed, and nothing is called under this key from here any more (Unreachable). */
  close(): Promise<void> {
    this.#isEnded = true;
    return this.hangUp();
  }

  /** Resolves when the line is closed; the next call opens another. */
  hangUp(): Promise<void> {
    clearTimeout(this.#idleTimer);
    const line = this.#line;
    this.#line = null;
    if (line) this.#closing = line.then((opened) => opened.close()).catch(() => {});
    return this.#closing;
  }

  async #send<R extends Api.AnyRequest>(request: R): Promise<R['__response']> {
    const line = await this.#open();
    const answer = await line.call(this.#writer(line, request)).finally(() => this.#note(line));
    return readResult(request, answer);
  }

  /** A line is introduced by each of its first requests: they may be answered in any order. */
  #writer(line: Line, request: Api.AnyRequest): Write {
    const bytes = request.getBytes();
    const isIntroduced = this.#introducedOn === line;
    return (previousId) => {
      const query = previousId === null ? bytes : invokeAfter(previousId, bytes);
      return isIntroduced ? query : introduced(query, this.#options.introduction);
    };
  }

  #open(): Promise<Line> {
    if (this.#isEnded) return Promise.reject(new Unreachable('The connection was ended'));
    if (this.#line) return this.#line;
    const forget = () => {
      // One that says nothing more, and is still open: the next waits until it is not.
      if (this.#line === opening) void this.hangUp();
      this.#watchers.endAll();
    };
    const opening = this.#closing.then(() =>
      dial(this.#options.session, { onClosed: forget, onUnasked: (body) => this.#watchers.hear(body) }),
    );
    opening.catch(forget);
    this.#line = opening;
    return opening;
  }

  /** An answer has come: the server knows who we are on this line, and may have given another salt. */
  #note(line: Line): void {
    // Whoever has ended it may have another under the same key by now, or none any more.
    if (this.#isEnded) return;
    this.#introducedOn = line;
    const { salt, clockOffsetSeconds } = line;
    const { session, onSessionChanged } = this.#options;
    Object.assign(session, { salt: String(salt), clockOffsetSeconds });
    const { dc, authKey } = session;
    const state = [dc, authKey, salt, clockOffsetSeconds].join();
    if (state !== this.#noted) onSessionChanged(session);
    this.#noted = state;
  }

  async #within<T>(limitMs: number, work: (late: AbortSignal) => Promise<T>): Promise<T> {
    this.#hold();
    if (limitMs === UPLOAD_LIMIT_MS) this.#uploads += 1;
    const late = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late.abort();
        reject(new ConnectionLost('No answer came in time'));
        // Behind an upload on a slow line every answer is late.
        if (limitMs === UPLOAD_LIMIT_MS || this.#uploads === 0) void this.hangUp();
      }, limitMs);
    });
    try {
      return await Promise.race([work(late.signal), tooLate]);
    } finally {
      clearTimeout(timer);
      if (limitMs === UPLOAD_LIMIT_MS) this.#uploads -= 1;
      this.#release();
    }
  }

  #hold(): void {
    clearTimeout(this.#idleTimer);
    this.#waiting += 1;
  }

  #release(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#idleTimer = setTimeout(() => void this.hangUp(), IDLE_LIMIT_MS);
  }
}
