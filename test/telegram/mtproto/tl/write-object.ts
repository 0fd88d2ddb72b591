import type { TlObject } from '../../tl-object';
import {
  BOOL_FALSE,
  BOOL_TRUE,
  type Definition,
  definitionOf,
  type Field,
  type Primitive,
  type Schema,
  TlError,
  type Type,
  VECTOR,
} from './schema';
import { TlWriter } from './tl-writer';

/**
 * Writes one constructor or method, its number first.
 *
 * The value may hold more than the schema knows: each layer takes the fields it has. So handlers need not
 * care which layer a client speaks.
 *
 * @throws TlError naming the field that is missing or of a wrong kind
 */
export function encodeObject(schema: Schema, value: TlObject): Buffer {
  const target = { writer: new TlWriter(), schema };
  writeObject(target, value);
  return target.writer.finish();
}

/** Writes a value of any type: a method's answer is not always an object. */
export function encodeValue(schema: Schema, type: Type, value: unknown): Buffer {
  const target = { writer: new TlWriter(), schema };
  writeValue(target, type, value);
  return target.writer.finish();
}

interface Target {
  writer: TlWriter;
  schema: Schema;
}

function writeObject(target: Target, value: TlObject): Definition {
  const definition = definitionOf(target.schema, value._);
  target.writer.uint(definition.id);
  writeFields(target, definition, value);
  return definition;
}

function writeFields(target: Target, definition: Definition, value: TlObject): void {
  const flags = flagsOf(definition.fields, value);
  for (const { name, type, condition } of definition.fields) {
    try {
      if (type.kind === 'flags') target.writer.uint(flags.get(name) ?? 0);
      else if (type.kind !== 'true' && isThere(condition, flags)) writeValue(target, type, value[name]);
    } catch (error) {
      throw new TlError(`${definition.name}.${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function isThere(condition: Field['condition'], flags: Map<string, number>): boolean {
  return !condition || (((flags.get(condition.flags) ?? 0) >>> condition.bit) & 1) === 1;
}

/** A bit is set as soon as one of its fields is there: several fields may share one, and then all must be. */
function flagsOf(fields: Field[], value: TlObject): Map<string, number> {
  const flags = new Map<string, number>();
  for (const { name, type, condition } of fields) {
    const hasValue = type.kind === 'true' ? value[name] === true : value[name] !== undefined;
    if (!condition || !hasValue) continue;
    flags.set(condition.flags, ((flags.get(condition.flags) ?? 0) | (1 << condition.bit)) >>> 0);
  }
  return flags;
}

function writeValue(target: Target, type: Type, value: unknown): void {
  if (value === undefined || value === null) throw new TlError('missing');
  if (type.kind === 'vector') writeVector(target, type, value);
  else if (type.kind === 'boxed') writeMember(target, type.name, object(value));
  else if (type.kind === 'bare') writeFields(target, definitionOf(target.schema, type.name), object(value));
  else WRITE[type.kind](target.writer, value);
}

function writeVector(target: Target, type: Type & { kind: 'vector' }, value: unknown): void {
  if (!Array.isArray(value)) throw new TlError('not an array');
  if (!type.isBare) target.writer.uint(VECTOR);
  target.writer.int(value.length);
  for (const item of value) writeValue(target, type.item, item);
}

function writeMember(target: Target, typeName: string, value: TlObject): void {
  const { name, type } = writeObject(target, value);
  if (!('name' in type) || type.name !== typeName) throw new TlError(`${name} is not a ${typeName}`);
}

const WRITE: Record<Primitive, (writer: TlWriter, value: unknown) => void> = {
  int: (writer, value) => writer.int(number(value)),
  long: (writer, value) => writer.long(bigint(value)),
  int128: (writer, value) => writer.wide(bigint(value), 16),
  int256: (writer, value) => writer.wide(bigint(value), 32),
  double: (writer, value) => writer.double(number(value)),
  string: (writer, value) => writer.bytes(Buffer.from(string(value), 'utf8')),
  bytes: (writer, value) => writer.bytes(buffer(value)),
  query: (writer, value) => writer.raw(buffer(value)),
  flags: (writer, value) => writer.uint(number(value)),
  // Its bit is all there is of it.
  true: () => {},
  Bool: (writer, value) => {
    if (typeof value !== 'boolean') throw new TlError('not a boolean');
    writer.uint(value ? BOOL_TRUE : BOOL_FALSE);
  },
};

function number(value: unknown): number {
  if (typeof value !== 'number') throw new TlError('not a number');
  return value;
}

function bigint(value: unknown): bigint {
  if (typeof value !== 'bigint') throw new TlError('not a bigint');
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new TlError('not a string');
  return value;
}

function buffer(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw new TlError('not a Buffer');
  return value;
}

function object(value: unknown): TlObject {
  if (typeof value !== 'object' || value === null || !('_' in value)) throw new TlError('not a TL object');
  return value as TlObject;
}
