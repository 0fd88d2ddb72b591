import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoLanguage } from './pseudo-language.ts';

/** Browsers fall back on it (`default_locale`), so with no other they show what is in it, whatever their own language is. */
const FALLBACK = 'en';

/**
 * Leaves a build with the messages of one language, to be looked at in a browser of any other.
 *
 * @param folder of the built extension
 * @param name a folder of `_locales`, or `pseudo` (see pseudo-language.ts)
 */
export function leaveOnlyLanguage(folder: string, name: string): void {
  const locales = join(folder, '_locales');
  const known = readdirSync(locales);
  if (name !== 'pseudo' && !known.includes(name))
    throw new Error(`USERPIC_LANGUAGE is one of ${known.join(', ')}, pseudo; not ${name}.`);
  const messages = readFileSync(join(locales, name === 'pseudo' ? FALLBACK : name, 'messages.json'), 'utf8');
  for (const each of known) if (each !== FALLBACK) rmSync(join(locales, each), { recursive: true });
  writeFileSync(
    join(locales, FALLBACK, 'messages.json'),
    name === 'pseudo' ? JSON.stringify(pseudoLanguage(JSON.parse(messages))) : messages,
  );
}
