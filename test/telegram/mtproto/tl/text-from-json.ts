/** A schema as mtcute publishes it (`@mtcute/core/tl/api-schema.json`), as far as it matters here. */
export interface JsonSchema {
  /** Layer. */
  l: number;
  e: JsonEntry[];
}

interface JsonEntry {
  kind: 'class' | 'method';
  name: string;
  id: number;
  type: string;
  typeModifiers?: { isVector?: boolean };
  generics?: { name: string; type: string }[];
  arguments: { name: string; type: string; typeModifiers?: { predicate?: string; isVector?: boolean } }[];
}

/** The same schema in the words of core.telegram.org/schema. */
export function textFromJson({ e: entries }: JsonSchema): string {
  const constructors = entries.filter(({ kind }) => kind === 'class');
  const methods = entries.filter(({ kind }) => kind === 'method');
  return [...constructors.map(line), '---functions---', ...methods.map(line)].join('\n');
}

function line({ name, id, type, typeModifiers = {}, generics = [], arguments: fields }: JsonEntry): string {
  const number = id.toString(16).padStart(8, '0');
  const variables = generics.map((it) => `{${it.name}:${it.type}}`);
  const result = typeModifiers.isVector ? `Vector<${wireType(type)}>` : wireType(type);
  return [`${name}#${number}`, ...variables, ...fields.map(field), '=', `${result};`].join(' ');
}

function field({ name, type, typeModifiers = {} }: JsonEntry['arguments'][number]): string {
  const full = typeModifiers.isVector ? `Vector<${wireType(type)}>` : wireType(type);
  return `${name}:${typeModifiers.predicate ? `${typeModifiers.predicate}?` : ''}${full}`;
}

/** mtcute writes `int53` where a long always fits a JavaScript number; on the wire it is a long. */
function wireType(type: string): string {
  return type === 'int53' ? 'long' : type;
}
