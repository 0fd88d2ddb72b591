import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLayers } from './layers';
import { readLayers } from './read-layers';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'userpic-layers-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('a file of another layer changes what clients of that layer are answered, and no others', () => {
  const path = file(
    'help.deepLinkInfo#aaaaaaaa message:string note:string = help.DeepLinkInfo;\n// LAYER 214\n',
  );
  const layers = createLayers(readLayers([path]));
  expect(fieldsAt(214)).toEqual(['message', 'note']);
  expect(fieldsAt(198)).toEqual(['flags', 'update_app', 'message', 'entities']);

  function fieldsAt(layer: number) {
    return layers
      .nearest(layer)
      .byName.get('help.deepLinkInfo')
      ?.fields.map(({ name }) => name);
  }
});

it.each([
  ['boolTrue#997275b5 = Bool;', 'has no line that says its layer'],
  ['// LAYER 214', 'has no line of a schema'],
])('refuses %s', (text, sentence) => {
  const path = file(text);
  expect(() => readLayers([path])).toThrow(`${path} ${sentence}`);
});

function file(text: string): string {
  const path = join(folder, 'api.tl');
  writeFileSync(path, text);
  return path;
}
