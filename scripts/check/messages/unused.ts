import type { SourceFile } from '../too-large';
import { baseOf, type Language } from './language';

/** The messages that nothing shows. A name is always written out whole, as a string, or in the manifest as `__MSG_name__`. */
export function unused(english: Language, files: SourceFile[]): string[] {
  const said = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/["'](?:__MSG_)?(\w+?)(?:__)?["']/g)].map(([, name = '']) => name),
    ),
  );
  return Object.keys(english)
    .filter((name) => !said.has(baseOf(name)))
    .map((name) => `${name} is shown nowhere.`);
}
