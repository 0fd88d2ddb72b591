import { Api } from 'telegram/tl';
import { Connection } from './connection';
import { telegramFailure } from './failures';
import { Unreachable } from './mtproto/errors';
import type { Introduction } from './said/introduction';
import { newSession, type Session } from './session';

/** The sessions of one account: one at its home data centre, and one at each other where files of its lie. */
export interface Sessions {
  home: Session;
  elsewhere: Session[];
}

export interface DataCentresOptions {
  sessions: Sessions;
  introduction: Introduction;
  /** Called after each change of a session, until they are closed: then somebody else may have them. */
  onSessionsChanged: () => void;
}

/**
 * One account's connections: each data centre has a key of its own, and is dialled when it is first needed.
 * Files lie where they were uploaded, which need not be home (core.telegram.org/api/datacenter).
 */
export class DataCentres {
  #home: Connection;
  readonly #options: DataCentresOptions;
  #isEnded = false;
  readonly #elsewhere = new Map<number, Promise<Connection>>();

  constructor(options: DataCentresOptions) {
    this.#options = options;
    this.#home = this.#connectionFor(options.sessions.home);
  }

  get home(): Connection {
    return this.#home;
  }

  /**
   * Does something that may be done twice at a data centre. Where another than home knows our key no longer, it gets a
   * new one: that somebody is signed out is for home to say.
   * @throws RpcError, Unreachable, ConnectionLost, and whatever `work` throws
   */
  async doAt<T>(dc: number, work: (connection: Connection) => Promise<T>): Promise<T> {
    const opening = this.#at(dc);
    const connection = await opening;
    try {
      return await work(connection);
    } catch (error) {
      if (connection === this.home || this.#isEnded) throw error;
      if (isSignedOut(error)) this.#forget(dc, opening);
      else if (this.#elsewhere.get(dc) === opening) throw error;
    }
    return work(await this.#at(dc)).catch((error) => {
      throw isSignedOut(error)
        ? new Unreachable('Another data centre does not know us', { cause: error })
        : error;
    });
  }

  /** The connection to a data centre; another than home is told who we are first. */
  #at(dc: number): Promise<Connection> {
    if (this.#isEnded) return Promise.reject(new Unreachable('The connections were ended'));
    if (dc === this.#options.sessions.home.dc) return Promise.resolve(this.home);
    const known = this.#elsewhere.get(dc);
    if (known) return known;
    const opening = this.#authorized(dc);
    opening.catch(() => this.#elsewhere.delete(dc));
    this.#elsewhere.set(dc, opening);
    return opening;
  }

  /**
   * Telegram has moved the account (303 USER_MIGRATE_X): home is there from now on, under that data centre's key.
   * @throws RpcError, Unreachable, ConnectionLost
   */
  async moveHome(dc: number): Promise<void> {
    const { sessions } = this.#options;
    const there = await this.#at(dc);
    const session = sessions.elsewhere.find((one) => one.dc === dc);
    // Somebody else was told the same, and was faster.
    if (!session) return;
    sessions.elsewhere = sessions.elsewhere.map((one) => (one === session ? sessions.home : one));
    this.#elsewhere.delete(dc);
    this.#elsewhere.set(sessions.home.dc, Promise.resolve(this.#home));
    sessions.home = session;
    this.#home = there;
    this.#tellOfChange();
  }

  /** For good: resolves when all lines are closed. */
  async close(): Promise<void> {
    this.#isEnded = true;
    // First, and not awaited: those that are being opened need it for that, and would keep everybody waiting.
    const home = this.#home.close();
    const elsewhere = await Promise.allSettled(this.#elsewhere.values());
    this.#elsewhere.clear();
    const opened = elsewhere.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await Promise.all([home, ...opened.map((connection) => connection.close())]);
  }

  async #authorized(dc: number): Promise<Connection> {
    const { sessions } = this.#options;
    const known = sessions.elsewhere.find((session) => session.dc === dc);
    if (known) return this.#connectionFor(known);
    const fresh = newSession(dc);
    const connection = this.#connectionFor(fresh);
    const { id, bytes } = await this.home.read(new Api.auth.ExportAuthorization({ dcId: dc }));
    await connection.call(new Api.auth.ImportAuthorization({ id, bytes }));
    sessions.elsewhere.push(fresh);
    this.#tellOfChange();
    return connection;
  }

  /** Unless somebody else was faster. */
  #forget(dc: number, opening: Promise<Connection>): void {
    if (this.#elsewhere.get(dc) !== opening) return;
    this.#elsewhere.delete(dc);
    const { sessions } = this.#options;
    sessions.elsewhere = sessions.elsewhere.filter((session) => session.dc !== dc);
    this.#tellOfChange();
    void opening.then((connection) => connection.close());
  }

  #connectionFor(session: Session): Connection {
    const { introduction } = this.#options;
    return new Connection({ session, introduction, onSessionChanged: () => this.#tellOfChange() });
  }

  #tellOfChange(): void {
    if (!this.#isEnded) this.#options.onSessionsChanged();
  }
}

function isSignedOut(error: unknown): boolean {
  return telegramFailure(error)?.kind === 'signed-out';
}
