import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../check/messages/language';
import { pseudoLanguage } from './pseudo-language';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** What a message says in a language; only for messages without gaps, for these are what one can press and wait for. */
export type Words = (message: string) => string;

/** @param name a folder of `_locales`, or `pseudo` */
export function wordsOf(name: string): Words {
  const language = name === 'pseudo' ? pseudoLanguage(read('en')) : read(name);
  return (message) => {
    const found = language[message]?.message;
    if (found === undefined || found.includes('$'))
      throw new Error(`${name} has no plain message ${message}.`);
    return found;
  };
}

function read(folder: string): Language {
  return JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8'));
}
