import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { callSource } from '../in-page';

/** How long the browser may take for one command. */
const LIMIT_SECONDS = 20;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's remote protocol, without geckodriver between.
 *
 * On the wire, `LENGTH:JSON`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`
 * (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has ended.'));
    });
  }

  /** Connects, and begins a session that speaks to the browser itself rather than to a page. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {});
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  get hasEnded(): boolean {
    return this.#socket.destroyed;
  }

  send(command: string, parameters: object): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error('Firefox has ended.'));
    this.#lastId += 1;
    const id = this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`Firefox did not answer ${command} within ${LIMIT_SECONDS} s.`));
      const timer = setTimeout(late, LIMIT_SECONDS * 1000);
      const settle =
        <T>(done: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#waiting.delete(id);
          done(value);
        };
      this.#waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
    });
  }

  /** Runs a function in the browser's own scope, where `Services`, `gBrowser` and the like are. It may close over nothing. */
  async inBrowser<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const script = `
      const done = arguments[arguments.length - 1];
      Promise.resolve(${callSource(fn, args)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.send('WebDriver:ExecuteAsyncScript', { script, args: [], newSandbox: true });
    const { value, error } = (answer as { value: { value: R; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (colon < 0 || this.#received.length < end) return;
      this.#handle(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  #handle(message: unknown): void {
    // Firefox begins with a greeting, which is no array.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    if (error) this.#waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
    else this.#waiting.get(id)?.resolve(result);
  }
}
