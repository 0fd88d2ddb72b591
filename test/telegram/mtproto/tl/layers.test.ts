import { createRequire } from 'node:module';
import { crc32 } from 'node:zlib';
import apiText from 'telegram/tl/apiTl.js';
import protocolText from 'telegram/tl/schemaTl.js';
import { describe, expect, it } from 'vitest';
import { createLayers, PROTOCOL } from './layers';
import { type JsonSchema, textFromJson } from './text-from-json';

const LAYER_227: JsonSchema = createRequire(import.meta.url)('@mtcute/core/tl/api-schema.json');

describe('the installed schemas', () => {
  // A line's number is the CRC-32 of its text (core.telegram.org/mtproto/TL-formal#constructor-numbers): a text
  // that was changed or misread would not fit its own numbers.
  it.each([
    ['layer 198', apiText, []],
    // Telegram's own text has these three so: they are for a client's search for servers, and not used here.
    ['MTProto', protocolText, ['ipPortSecret', 'accessPointRule', 'help.configSimple']],
    [
      'layer 227',
      textFromJson(LAYER_227),
      // mtcute's own additions, never sent to a server.
      ['inputPeerPhotoFileLocationLegacy', 'inputStickerSetThumbLegacy', 'mtcute.customMethod'],
    ],
  ])('%s: every line has the number of its text', (_name, text, exceptions: string[]) => {
    const lines = text.split('\n').filter((line) => /^[\w.]+#/.test(line));
    const wrong = lines.filter((line) => numberOf(line) !== crc32(plain(line))).map(nameOf);
    expect(wrong).toEqual(exceptions);
  });

  it.each([198, 227])('layer %i: every line was read, and no two share a name or a number', (layer) => {
    const { byName, byId } = createLayers().nearest(layer);
    const text = layer === 198 ? apiText : textFromJson(LAYER_227);
    const lines = text.split('\n').filter((line) => /^[\w.]+#/.test(line));
    // `vector#1cb5c415 {t:Type} # [ t ] = Vector t` describes itself.
    const expected = lines.filter((line) => !line.startsWith('vector#')).map(numberOf);
    expect([...byId.keys()].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    expect(byName.size).toBe(byId.size);
  });
});

describe('layers', () => {
  const layers = createLayers({ 144: 'user#3ff6ecb0 id:long = User;' });

  it('takes the nearest, and 198 for a client that named none', () => {
    const idOfUser = (layer: number | null) => layers.nearest(layer).byName.get('user')?.id.toString(16);
    expect([null, 198, 205].map(idOfUser)).toEqual(['4b46c37e', '4b46c37e', '4b46c37e']);
    expect([220, 227, 300].map(idOfUser)).toEqual(['31774388', '31774388', '31774388']);
    expect([1, 144, 170].map(idOfUser)).toEqual(['3ff6ecb0', '3ff6ecb0', '3ff6ecb0']);
  });

  it('lays a further text over layer 198: only what differs must be given', () => {
    expect(layers.nearest(144).byName.get('photo')).toEqual(layers.nearest(198).byName.get('photo'));
    expect(layers.nearest(144).byId.has(0x4b46c37e)).toBe(false);
  });
});

it('knows methods from constructors', () => {
  expect(PROTOCOL.byName.get('ping')?.isMethod).toBe(true);
  expect(PROTOCOL.byName.get('pong')?.isMethod).toBe(false);
  expect(createLayers().nearest(198).byName.get('users.getUsers')?.isMethod).toBe(true);
});

function nameOf(line: string): string {
  return line.slice(0, line.indexOf('#'));
}

function numberOf(line: string): number {
  return Number.parseInt(/#([0-9a-f]+)/.exec(line)?.[1] ?? '', 16);
}

/** The text as the number was made of it: without the number, flags that carry no value, and brackets. */
function plain(line: string): string {
  return line
    .replace(/#[0-9a-f]+/, '')
    .replace(/ \w+:\w+\.\d+\?true/g, '')
    .replace(/([:?])bytes/g, '$1string')
    .replaceAll('<', ' ')
    .replace(/[>{};]/g, '')
    .trim();
}
