import browser from 'webextension-polyfill';
import type { Result } from '../model/failure';
import type { Answer, Name, Request } from './messages';

/**
 * Asks the background to do something, from a page.
 *
 * Never rejects, and never waits for ever. The worker may be stopped while it works; the message is then sent once more, which wakes
 * a new one. So every command is written to be asked twice: `setPhoto` carries a `commandId` for it.
 */
export async function ask<N extends Name>(name: N, ...request: Request<N>): Promise<Result<Answer<N>>> {
  const message = { name, request: request[0] ?? null };
  for (const attempt of ['first', 'after the worker died']) {
    try {
      const answer = await within(
        limitSeconds(name),
        browser.runtime.sendMessage(message) as Promise<Result<Answer<N>> | undefined>,
      );
      if (answer === null) break;
      // A worker that is stopped while it still starts is no rejection: the polyfill makes nothing at all of it
      // ("The message port closed before a response was received"; webextension-polyfill, browser-polyfill.js).
      if (answer && !isOfAStoppedWorker(answer)) return answer;
      console.warn(`The background gave ${name} no answer (${attempt}).`);
    } catch (error) {
      console.warn(`The background did not answer ${name} (${attempt}):`, error);
    }
  }
  return { ok: false, failure: { kind: 'no-answer' } };
}

/** The last words of one: the next worker knows what has become of it. */
function isOfAStoppedWorker(answer: Result<unknown>): boolean {
  return !answer.ok && answer.failure.kind === 'no-answer';
}

/** More than anything takes that the background does in one go, and what may be before it in the queue. */
const LIMIT_SECONDS = 120;
/** The popup shows nothing of somebody new before this is answered. */
const QUICK: Name[] = ['loadHistory', 'loadBots'];
const QUICK_SECONDS = 45;
/** It waits for somebody with a phone, and has a limit of its own. */
const UNLIMITED: Name[] = ['showQr'];

function limitSeconds(name: Name): number | null {
  if (UNLIMITED.includes(name)) return null;
  return QUICK.includes(name) ? QUICK_SECONDS : LIMIT_SECONDS;
}

/** @returns null when it took longer */
async function within<T>(seconds: number | null, answer: Promise<T>): Promise<T | null> {
  if (seconds === null) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((tell) => {
    timer = setTimeout(() => tell(null), seconds * 1000);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
