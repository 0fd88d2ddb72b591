import type { Definition, Field, Primitive, Schema, Type } from './schema';

/** Reads a schema as core.telegram.org/schema writes it; what stands on a line without `#number` is left out. */
export function parseSchema(text: string): Schema {
  const schema: Schema = { byName: new Map(), byId: new Map() };
  let isMethod = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('---')) isMethod = line.startsWith('---functions');
    const definition = parseLine(line.trim(), isMethod);
    if (definition) add(schema, definition);
  }
  return schema;
}

/** The first schema with the second laid over it: same names are replaced. */
export function overlay(base: Schema, changes: Schema): Schema {
  const merged: Schema = { byName: new Map(base.byName), byId: new Map(base.byId) };
  for (const definition of changes.byName.values()) add(merged, definition);
  return merged;
}

function add(schema: Schema, definition: Definition): void {
  const replaced = schema.byName.get(definition.name);
  if (replaced) schema.byId.delete(replaced.id);
  schema.byName.set(definition.name, definition);
  schema.byId.set(definition.id, definition);
}

// name#id {X:Type} field:type ... = Type;
const LINE = /^([\w.]+)#([0-9a-f]{1,8})((?: \{\w+:Type\})*)((?: \w+:\S+)*) = ([^;]+);$/;

function parseLine(line: string, isMethod: boolean): Definition | null {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, name = '', id = '', , fields = '', type = ''] = match;
  return {
    name,
    id: Number.parseInt(id, 16),
    fields: fields.split(' ').filter(Boolean).map(parseField),
    type: parseType(type),
    isMethod,
  };
}

function parseField(text: string): Field {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon);
  const optional = /^(\w+)\.(\d+)\?(.+)$/.exec(text.slice(colon + 1));
  if (!optional) return { name, type: parseType(text.slice(colon + 1)), condition: null };
  const [, flags = '', bit = '', type = ''] = optional;
  return { name, type: parseType(type), condition: { flags, bit: Number(bit) } };
}

const PRIMITIVES: Record<string, Primitive> = {
  '#': 'flags',
  '!X': 'query',
  X: 'query',
  ...Object.fromEntries(
    (['int', 'long', 'int128', 'int256', 'double', 'string', 'bytes', 'Bool', 'true'] as const).map((it) => [
      it,
      it,
    ]),
  ),
};

function parseType(text: string): Type {
  const primitive = PRIMITIVES[text];
  if (primitive) return { kind: primitive };
  const vector = /^([Vv])ector<(.+)>$/.exec(text);
  if (vector) return { kind: 'vector', item: parseType(vector[2] ?? ''), isBare: vector[1] === 'v' };
  if (text.startsWith('%')) return { kind: 'bare', name: text.slice(1) };
  // A type begins with a capital letter after its namespace, a constructor with a small one.
  const isType = /^[A-Z]/.test(text.slice(text.indexOf('.') + 1));
  return { kind: isType ? 'boxed' : 'bare', name: text };
}
