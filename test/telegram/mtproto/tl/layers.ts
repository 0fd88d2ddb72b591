import apiText from 'telegram/tl/apiTl.js';
import protocolText from 'telegram/tl/schemaTl.js';
import { overlay, parseSchema } from './parse-schema';
import type { Schema } from './schema';

/** The layer whose text lies in the installed `telegram` package (`LAYER` in telegram/tl/AllTLObjects.js). */
const INSTALLED_LAYER = 198;

/** Telegram's methods and objects, as layer 198 has them. */
const API: Schema = parseSchema(apiText);

/**
 * MTProto's own messages. Its text is older than TL's `bytes`: what it calls `string` are numbers and
 * ciphertext (`pq`, `g_a`, `encrypted_data`), all but the text of an error.
 */
export const PROTOCOL: Schema = parseSchema(protocolText.replaceAll(/(?<!error_message):string/g, ':bytes'));

/** The schemas that this server can speak. */
export interface Layers {
  /** The schema nearest to this layer, the installed one when a client has not named any. */
  nearest(layer: number | null): Schema;
}

/** @param texts further schema texts by layer; each may hold only the lines that differ from layer 198 */
export function createLayers(texts: Record<number, string> = {}): Layers {
  const schemas = new Map([[INSTALLED_LAYER, API]]);
  for (const [layer, text] of Object.entries(texts))
    schemas.set(Number(layer), overlay(API, parseSchema(text)));
  return {
    nearest(layer) {
      const wanted = layer ?? INSTALLED_LAYER;
      const [best] = [...schemas].sort(([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted));
      return best?.[1] ?? API;
    },
  };
}
