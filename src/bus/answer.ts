import browser, { type Runtime } from 'webextension-polyfill';
import type { Failure, Result } from '../model/failure';
import type { Commands, Name } from './messages';
import { shapes } from './shapes';

export interface AnswerOptions {
  commands: Commands;
  /** What an error means to a person. */
  failureOf: (error: unknown) => Failure;
}

/**
 * Answers what pages ask, in the background. A message from anybody but this extension's own pages, or of a
 * wrong shape, does nothing and gets nothing. A throw never leaves: an answer is a Result.
 */
export function answer({ commands, failureOf }: AnswerOptions) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    if (!isOurPage(sender)) return refuse('a stranger');
    const request = understood(message);
    if (!request) return refuse('no message of ours');
    return perform(commands, request).then(
      (value) => ({ ok: true, value }),
      (error) => ({ ok: false, failure: failureOf(error) }),
    );
  };
}

/** Pages of ours are frames or tabs at our own origin; content scripts and other extensions are not. */
function isOurPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

interface Understood {
  name: Name;
  request: unknown;
}

function understood(message: unknown): Understood | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, request } = message as { name?: unknown; request?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return null;
  const known = name as Name;
  const shape: ((value: unknown) => boolean) | null = shapes[known];
  const fits = shape === null ? request === null : shape(request);
  return fits ? { name: known, request } : null;
}

/** The shape was checked: what the table wants is what it gets, though the compiler cannot follow it here. */
async function perform(commands: Commands, { name, request }: Understood): Promise<unknown> {
  const command = commands[name] as (request: unknown) => Promise<unknown>;
  return command(request);
}

function refuse(why: string): undefined {
  // Without its content: that is not ours to write down.
  console.warn(`A message was refused: ${why}.`);
  return undefined;
}
