import fc from 'fast-check';
import type { TlObject } from '../../tl-object';
import type { Definition, Field, Primitive, Schema, Type } from '../tl/schema';

/** Any value that this constructor or method can have, for property tests. */
export function anyObject(schema: Schema, definition: Definition): fc.Arbitrary<TlObject> {
  return anyFields(schema, definition, 0);
}

/** Deeper than this, only what must be there is made. */
const MAX_DEPTH = 2;

function anyFields(schema: Schema, { name, fields }: Definition, depth: number): fc.Arbitrary<TlObject> {
  return fc.integer().chain((bits) => {
    const isThere = ({ condition }: Field) =>
      !condition || (depth < MAX_DEPTH && ((bits >>> (condition.bit % 32)) & 1) === 1);
    const values: Record<string, fc.Arbitrary<unknown>> = { _: fc.constant(name) };
    for (const field of fields) {
      if (field.type.kind === 'true') values[field.name] = fc.constant(isThere(field));
      else if (field.type.kind !== 'flags' && isThere(field)) {
        values[field.name] = anyValue(schema, field.type, depth + 1);
      }
    }
    return fc.record(values) as fc.Arbitrary<TlObject>;
  });
}

function anyValue(schema: Schema, type: Type, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'vector':
      return fc.array(anyValue(schema, type.item, depth + 1), { maxLength: depth < MAX_DEPTH ? 3 : 0 });
    case 'boxed': {
      const members = membersOf(schema, type.name);
      const choice = depth < MAX_DEPTH ? members : members.slice(0, 1);
      return fc.constantFrom(...choice).chain((member) => anyFields(schema, member, depth + 1));
    }
    case 'bare': {
      const definition = schema.byName.get(type.name);
      if (!definition) throw new Error(`no ${type.name}`);
      return anyFields(schema, definition, depth + 1);
    }
    default:
      return PRIMITIVES[type.kind];
  }
}

/** The constructors of a type, those first that need no other objects: so that recursion ends. */
function membersOf(schema: Schema, typeName: string): Definition[] {
  const weight = ({ fields }: Definition) =>
    fields.filter(({ type, condition }) => !condition && (type.kind === 'boxed' || type.kind === 'bare'))
      .length;
  return [...schema.byName.values()]
    .filter(({ type, isMethod }) => !isMethod && type.kind === 'boxed' && type.name === typeName)
    .sort((a, b) => weight(a) - weight(b));
}

const bytes = fc.uint8Array({ maxLength: 300 }).map((it) => Buffer.from(it));

const PRIMITIVES: Record<Primitive, fc.Arbitrary<unknown>> = {
  int: fc.integer(),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  int128: fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
  int256: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
  double: fc.double({ noNaN: true }),
  string: fc.string({ unit: 'binary', maxLength: 300 }),
  bytes,
  Bool: fc.boolean(),
  query: bytes,
  true: fc.constant(true),
  flags: fc.constant(0),
};
