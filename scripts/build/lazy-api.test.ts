import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lazyApi } from './lazy-api';

const require = createRequire(import.meta.url);

/** GramJS's `tl/api.js` with its own functions let out: it keeps them to itself. */
function gramJs(): { eager: Classes; createClasses: (kind: string, definitions: unknown) => never } {
  const file = require.resolve('telegram/tl/api.js');
  const code = readFileSync(file, 'utf8').replace(
    'module.exports = { Api: api };',
    'module.exports = { eager: api, createClasses };',
  );
  const made = { exports: {} };
  compileFunction(code, ['require', 'module'])(createRequire(file), made);
  return made.exports as never;
}

interface Class {
  CONSTRUCTOR_ID: number;
  SUBCLASS_OF_ID: number;
  className: string;
  classType: string;
  new (args: object): { getBytes(): Buffer };
}
type Classes = Record<string, Class | Record<string, Class>>;

const { eager, createClasses } = gramJs();
const { parseTl } = require('telegram/tl/generationHelpers');
const { Api, tlobjects } = lazyApi({
  api: require('telegram/tl/apiTl.js'),
  mtproto: require('telegram/tl/schemaTl.js'),
  classesOf: (lines) => createClasses('all', parseTl(lines, 109)),
}) as { Api: Classes; tlobjects: Record<string, Class> };

const names = Object.entries(eager).flatMap(([name, one]) =>
  'CONSTRUCTOR_ID' in one ? [name] : Object.keys(one).map((inside) => `${name}.${inside}`),
);

describe('classes made when they are asked for', () => {
  it('are all there that GramJS makes, by name and by id, with the same marks', () => {
    expect(names.length).toBeGreaterThan(2000);
    for (const name of names) {
      const [lazy, ours] = [at(Api, name), at(eager, name)];
      expect(marks(lazy), name).toEqual(marks(ours));
      expect(tlobjects[String(ours.CONSTRUCTOR_ID)]?.CONSTRUCTOR_ID, name).toBe(ours.CONSTRUCTOR_ID);
    }
  });

  it('are one, however they are asked for', () => {
    const { Photo } = Api as unknown as { Photo: Class };
    expect(tlobjects[String(Photo.CONSTRUCTOR_ID)]).toBe(Photo);
    expect(Api.Photo).toBe(Photo);
    const byIdFirst = tlobjects[String((eager.UserEmpty as Class).CONSTRUCTOR_ID)];
    expect(Api.UserEmpty).toBe(byIdFirst);
  });

  it('are none where GramJS has none', () => {
    expect(Api.Nothing).toBeUndefined();
    expect(Api.nothing).toBeUndefined();
    expect((Api.photos as Record<string, Class>).Nothing).toBeUndefined();
    expect(tlobjects['305419896']).toBeUndefined();
    // GramJS's reader knows vectors and truth values by itself.
    expect(tlobjects[String(0x1cb5c415)]).toBeUndefined();
  });
});

function at(classes: Classes, name: string): Class {
  return name.split('.').reduce<unknown>((inside, part) => (inside as Classes)[part], classes) as Class;
}

function marks({ CONSTRUCTOR_ID, SUBCLASS_OF_ID, className, classType }: Class) {
  return { CONSTRUCTOR_ID, SUBCLASS_OF_ID, className, classType };
}
