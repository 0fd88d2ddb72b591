import browser, { type Runtime } from 'webextension-polyfill';
import type { Failure, Result } from '../model/failure';
import type { Commands, Name } from './messages';
import { shapes } from './shapes';

/** Those who do what is asked for. */
interface Performers {
  commands: Commands;
  /** What an error means to a person. */
  failureOf: (error: unknown) => Failure;
}

type Reply = (result: Result<unknown>) => void;

/**
 * Answers what pages ask, in the background. A message from anybody but this extension's own pages, or of a
 * wrong shape, does nothing and gets nothing. A throw never leaves: an answer is a Result.
 *
 * @param performersFor who answers a message: asked for only when there is one to answer
 */
export function answer(performersFor: (name: Name) => Promise<Performers>) {
  return (message: unknown, sender: Runtime.MessageSender, reply: Reply): true | undefined => {
    if (!isOurPage(sender)) return refuse('a stranger');
    const request = understood(message);
    if (!request) return refuse('no message of ours');
    void performersFor(request.name)
      .then((performers) => perform(performers, request))
      .catch((error): Result<never> => {
        console.error('A message could not be answered:', error);
        return { ok: false, failure: { kind: 'bug' } };
      })
      .then(reply);
    // The answer comes later. A promise of it would do in Firefox, but not in all Chromiums that we want.
    return true;
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

async function perform(
  { commands, failureOf }: Performers,
  { name, request }: Understood,
): Promise<Result<unknown>> {
  // The shape was checked: what the table wants is what it gets, though the compiler cannot follow it here.
  const command = commands[name] as (request: unknown) => Promise<unknown>;
  return command(request).then(
    (value) => ({ ok: true, value }),
    (error) => ({ ok: false, failure: failureOf(error) }),
  );
}

function refuse(why: string): undefined {
  // Without its content: that is not ours to write down.
  console.warn(`A message was refused: ${why}.`);
  return undefined;
}
