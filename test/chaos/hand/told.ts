import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '../model/verdict';

const MESSAGES: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
);

/** Photos are set, removed or deleted, or it is all taken back. */
const DONE = /(Photo set|photo set|photo removed|Photo deleted|photos deleted|Undone)\.$/;
const SIGNED_OUT = Object.keys(MESSAGES).filter((key) => /^failure(SignedOut|Session)/.test(key));

/** What the words of a page mean. */
export function toldBy(words: string): Told {
  if (words === '') return { result: 'nothing', words };
  if (DONE.test(words)) return { result: 'done', words };
  if (says(words, 'failureInDoubt') || says(words, 'failureNoAnswer')) return { result: 'in doubt', words };
  if (SIGNED_OUT.some((key) => says(words, key))) return { result: 'signed out', words };
  return { result: says(words, 'failureBug') ? 'a bug' : 'failed', words };
}

function says(words: string, key: string): boolean {
  const message = MESSAGES[key]?.message;
  if (!message) throw new Error(`There is no message ${key}.`);
  return words.includes(message);
}
