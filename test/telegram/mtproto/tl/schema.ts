/** What the constructors and methods of one layer are called, and what they hold (core.telegram.org/mtproto/TL). */
export interface Schema {
  byName: Map<string, Definition>;
  byId: Map<number, Definition>;
}

/** One line of a schema: a constructor, or a method. */
export interface Definition {
  name: string;
  /** The 32-bit number that stands for it on the wire, unsigned. */
  id: number;
  fields: Field[];
  /** What a constructor belongs to, or what a method answers. */
  type: Type;
  isMethod: boolean;
}

export interface Field {
  name: string;
  type: Type;
  /** `flags.3?`: the field is there only when this bit of that field is set. */
  condition: { flags: string; bit: number } | null;
}

export type Primitive =
  | 'int'
  | 'long'
  | 'int128'
  | 'int256'
  | 'double'
  | 'string'
  | 'bytes'
  | 'Bool'
  /** `flags.N?true`: takes no bytes, its bit is its value. */
  | 'true'
  /** `#`: the bits that say which optional fields are there. */
  | 'flags'
  /** `!X`: another request, always the last field. It is read as the bytes that are left. */
  | 'query';

export type Type =
  | { kind: Primitive }
  | { kind: 'vector'; item: Type; isBare: boolean }
  /** Any constructor of this type, behind its number. */
  | { kind: 'boxed'; name: string }
  /** This very constructor, without its number. */
  | { kind: 'bare'; name: string };

/** A value that does not fit the schema, or bytes that do not. */
export class TlError extends Error {}

/** Bytes that begin with a number that the schema does not know. */
export class UnknownIdError extends TlError {
  readonly id: number;
  constructor(id: number) {
    super(`nothing in the schema has the number #${id.toString(16)}`);
    this.id = id;
  }
}

/** The numbers of what no schema line describes in full (core.telegram.org/mtproto/serialize). */
export const VECTOR = 0x1cb5c415;
export const BOOL_TRUE = 0x997275b5;
export const BOOL_FALSE = 0xbc799737;

export function definitionOf(schema: Schema, name: string): Definition {
  const definition = schema.byName.get(name);
  if (!definition) throw new TlError(`the schema has no ${name}`);
  return definition;
}
