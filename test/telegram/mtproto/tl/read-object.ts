import type { TlObject } from '../../tl-object';
import {
  BOOL_FALSE,
  BOOL_TRUE,
  type Definition,
  definitionOf,
  type Primitive,
  type Schema,
  TlError,
  type Type,
  UnknownIdError,
  VECTOR,
} from './schema';
import { TlReader } from './tl-reader';

/** Bytes and the schema they are read by. */
export interface Source {
  reader: TlReader;
  schema: Schema;
}

/** Reads one constructor or method, from its number on; what follows it stays in the reader. */
export function readObject(source: Source): TlObject {
  const id = source.reader.uint();
  const definition = source.schema.byId.get(id);
  if (!definition) throw new UnknownIdError(id);
  return readFields(source, definition);
}

/** Reads bytes that must be one object and nothing else. */
export function decodeObject(schema: Schema, bytes: Buffer): TlObject {
  const reader = new TlReader(bytes);
  const value = readObject({ reader, schema });
  if (reader.remaining > 0) throw new TlError(`${reader.remaining} bytes left behind ${value._}`);
  return value;
}

function readValue(source: Source, type: Type): unknown {
  switch (type.kind) {
    case 'vector':
      return readVector(source, type);
    case 'boxed':
      return readMember(source, type.name);
    case 'bare':
      return readFields(source, definitionOf(source.schema, type.name));
    default:
      return READ[type.kind](source.reader);
  }
}

const READ: Record<Primitive, (reader: TlReader) => unknown> = {
  int: (reader) => reader.int(),
  long: (reader) => reader.long(),
  int128: (reader) => reader.wide(16),
  int256: (reader) => reader.wide(32),
  double: (reader) => reader.double(),
  string: (reader) => reader.bytes().toString('utf8'),
  bytes: (reader) => reader.bytes(),
  flags: (reader) => reader.uint(),
  query: (reader) => reader.rest(),
  true: () => true,
  Bool: (reader) => {
    const id = reader.uint();
    if (id !== BOOL_TRUE && id !== BOOL_FALSE) throw new TlError(`#${id.toString(16)} is not a Bool`);
    return id === BOOL_TRUE;
  },
};

function readFields(source: Source, definition: Definition): TlObject {
  const value: TlObject = { _: definition.name };
  const flags = new Map<string, number>();
  for (const { name, type, condition } of definition.fields) {
    const isThere = !condition || ((flags.get(condition.flags) ?? 0) & (1 << condition.bit)) !== 0;
    if (type.kind === 'flags') flags.set(name, source.reader.uint());
    else if (isThere) value[name] = readValue(source, type);
    else if (type.kind === 'true') value[name] = false;
  }
  return value;
}

function readVector(source: Source, type: Type & { kind: 'vector' }): unknown[] {
  if (!type.isBare && source.reader.uint() !== VECTOR) throw new TlError('a Vector was expected');
  const count = source.reader.int();
  // No item takes less than four bytes: a count that cannot be true must not make a huge array.
  if (count < 0 || count * 4 > source.reader.remaining)
    throw new TlError(`a Vector of ${count} does not fit`);
  return Array.from({ length: count }, () => readValue(source, type.item));
}

function readMember(source: Source, typeName: string): TlObject {
  const value = readObject(source);
  const { type } = definitionOf(source.schema, value._);
  if (!('name' in type) || type.name !== typeName) throw new TlError(`${value._} is not a ${typeName}`);
  return value;
}
