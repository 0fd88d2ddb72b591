import browser from 'webextension-polyfill';
import type { Result } from '../model/failure';
import type { Answer, Name, Request } from './messages';

/**
 * Asks the background to do something, from a page.
 *
 * Never rejects. The worker may be stopped while it works; the message is then sent once more, which wakes
 * a new one. So every command is written to be asked twice: `setPhoto` carries a `commandId` for it.
 */
export async function ask<N extends Name>(name: N, ...request: Request<N>): Promise<Result<Answer<N>>> {
  const message = { name, request: request[0] ?? null };
  for (const attempt of ['first', 'after the worker died']) {
    try {
      return (await browser.runtime.sendMessage(message)) as Result<Answer<N>>;
    } catch (error) {
      console.warn(`The background did not answer ${name} (${attempt}):`, error);
    }
  }
  return { ok: false, failure: { kind: 'bug' } };
}
