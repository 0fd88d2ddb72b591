import { readFileSync } from 'node:fs';
import { parseSchema } from './parse-schema';

/**
 * Schema texts of further layers from files (`createLayers` says what may be left out of them). Each says in a line
 * of its own which layer it is, `// LAYER 214`, as the schema files of Telegram's own clients do.
 *
 * @throws Error with a sentence that names the file
 */
export function readLayers(paths: string[]): Record<number, string> {
  return Object.fromEntries(paths.map(readLayer));
}

function readLayer(path: string): [layer: number, text: string] {
  const text = readFileSync(path, 'utf8');
  const layer = Number(/^\/\/ LAYER (\d+)/m.exec(text)?.[1]);
  if (!layer) throw new Error(`${path} has no line that says its layer: // LAYER 214`);
  if (parseSchema(text).byName.size === 0) throw new Error(`${path} has no line of a schema.`);
  return [layer, text];
}
