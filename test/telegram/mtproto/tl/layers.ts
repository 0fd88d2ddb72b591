import { createRequire } from 'node:module';
import apiText from 'telegram/tl/apiTl.js';
import protocolText from 'telegram/tl/schemaTl.js';
import { overlay, parseSchema } from './parse-schema';
import type { Schema } from './schema';
import { type JsonSchema, textFromJson } from './text-from-json';

/**
 * MTProto's own messages. Its text is older than TL's `bytes`: what it calls `string` are numbers and
 * ciphertext (`pq`, `g_a`, `encrypted_data`), all but the text of an error.
 */
export const PROTOCOL: Schema = parseSchema(protocolText.replaceAll(/(?<!error_message):string/g, ':bytes'));

/** The schemas that a server can speak. */
export interface Layers {
  /** The schema nearest to this layer; null stands for a client that has not named any. */
  nearest(layer: number | null): Schema;
}

/** @param texts further schema texts by layer; each may hold only the lines that differ from layer 198 */
export function createLayers(texts: Record<number, string> = {}): Layers {
  const further = Object.entries(texts).map(
    ([layer, text]) => [Number(layer), once(() => overlay(INSTALLED[198](), parseSchema(text)))] as const,
  );
  const schemas = new Map<number, () => Schema>([
    ...Object.entries(INSTALLED).map(([layer, schema]) => [Number(layer), schema] as const),
    ...further,
  ]);
  return {
    nearest(layer) {
      const wanted = layer ?? 198;
      const [nearest = 198] = [...schemas.keys()].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
      return (schemas.get(nearest) ?? INSTALLED[198])();
    },
  };
}

/**
 * The texts that installed packages hold: GramJS 2.26 speaks layer 198, mtcute 0.30 speaks 227. They are data;
 * no code of either client is used. Read when first needed.
 */
const INSTALLED = {
  198: once(() => parseSchema(apiText)),
  227: once(() => {
    const schema: JsonSchema = createRequire(import.meta.url)('@mtcute/core/tl/api-schema.json');
    return parseSchema(textFromJson(schema));
  }),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
