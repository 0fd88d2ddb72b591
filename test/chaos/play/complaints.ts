import type { AuthKey } from '../../telegram/world';
import type { Stage } from '../stage/stage';
import { nameOf, type Step } from '../step';

/** Keys that a fault has spoilt: what the server says of them from now on is no news. */
const spoilt = new WeakSet<AuthKey>();

/** What must never be, whatever came of the step: in the extension's console, and among the keys of the server. */
export async function complaintsIn({ newLog, telegram }: Stage, { trouble }: Step): Promise<string | null> {
  const line = (await newLog())
    .split('\n')
    .find((one) => /Uncaught|Unhandled|nobody foresaw|could not take up/i.test(one));
  if (line) return `The extension's console says: ${line}`;
  const doubled = [...telegram.world.keys.values()].filter((key) => key.isDuplicated && !spoilt.has(key));
  const isByFault = trouble !== undefined && nameOf(trouble) === 'duplicate-key';
  for (const key of doubled) spoilt.add(key);
  return doubled.length > 0 && !isByFault ? 'Two live connections used one key.' : null;
}
