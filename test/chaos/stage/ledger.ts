import type { Handler } from '../../telegram/handler';
import { methods } from '../../telegram/methods';
import type { Telegram } from '../../telegram/server';

/** A change of photos that the server really carried out. */
export interface Change {
  method: string;
  userId: string;
}

const CHANGING = ['photos.updateProfilePhoto', 'photos.uploadProfilePhoto', 'photos.deletePhotos'];

/** Telegram's own methods, and a list of all that they changed: a change that was done twice stands there twice. */
export class Ledger {
  readonly methods: Record<string, Handler>;
  #changes: Change[] = [];

  constructor() {
    const watched = CHANGING.map((method) => [method, this.#watched(method)] as const);
    this.methods = { ...methods, ...Object.fromEntries(watched) };
  }

  /** What was changed since the last time that this was asked. */
  take(): Change[] {
    return this.#changes.splice(0);
  }

  #watched(method: string): Handler {
    const handler = methods[method];
    if (!handler) throw new Error(`There is no ${method}.`);
    return async (world, request, caller) => {
      const answer = await handler(world, request, caller);
      this.#changes.push({ method, userId: caller.key.userId ?? '' });
      return answer;
    };
  }
}

/** Whether somebody asked for a change since then, whatever came of it. */
export function hasHeardOfAChange({ trace }: { trace: Telegram['trace'] }, sinceMs: number): boolean {
  return trace.entries.some(
    ({ direction, name, atMs }) => direction === 'in' && CHANGING.includes(name) && atMs >= sinceMs,
  );
}
