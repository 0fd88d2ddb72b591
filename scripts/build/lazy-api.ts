interface Class {
  CONSTRUCTOR_ID: number;
  className: string;
}

/** Classes by name; those of a namespace lie in an object of its name. */
type Classes = Record<string, Class | Record<string, Class>>;

/** GramJS's schema, and how it makes classes of lines of it. */
interface Schema {
  /** The types and methods of Telegram (`tl/apiTl.js`): 2,000 lines. */
  api: string;
  /** Those of MTProto itself (`tl/schemaTl.js`): few, and some have no id. */
  mtproto: string;
  classesOf: (lines: string) => Classes;
}

/**
 * What GramJS calls `Api`, and its table by constructor id: both look as GramJS's own do, but a class is made when it
 * is first asked for, of its line in the schema. The build puts it in GramJS's place (lean-gramjs-plugin.ts).
 */
export function lazyApi(schema: Schema): { Api: object; tlobjects: object } {
  const classes = new LazyClasses(schema);
  const namespaces = new Map<string, object>();
  const namespaceOf = (name: string): object => {
    const known = namespaces.get(name) ?? lookup((inside) => classes.named(`${name}.${inside}`));
    namespaces.set(name, known);
    return known;
  };
  return {
    Api: lookup((name) => (classes.isNamespace(name) ? namespaceOf(name) : classes.named(name))),
    tlobjects: lookup((id) => classes.withId(id)),
  };
}

function lookup(find: (name: string) => object | undefined): object {
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? find(name) : undefined) });
}

class LazyClasses {
  readonly #schema: Schema;
  readonly #methodsStart: number;
  readonly #byName = new Map<string, Class>();
  /** Undefined for those few of the schema (`vector`, `boolTrue`) of which GramJS makes no class. */
  readonly #byId = new Map<string, Class | undefined>();
  #ofMtproto: Class[] | null = null;

  constructor(schema: Schema) {
    this.#schema = schema;
    this.#methodsStart = schema.api.indexOf('---functions---');
  }

  isNamespace(name: string): boolean {
    return /^[a-z]/.test(name) && this.#schema.api.includes(`\n${name}.`);
  }

  /** @param path as GramJS names classes: `photos.UpdateProfilePhoto`, which is `photos.updateProfilePhoto` in the schema */
  named(path: string): Class | undefined {
    const known = this.#byName.get(path);
    if (known) return known;
    const inSchema = path.replace(/[A-Z]/, (first) => first.toLowerCase());
    const at = this.#schema.api.indexOf(`\n${inSchema}#`);
    const found = at < 0 ? this.#mtproto().find((one) => one.className === path) : this.#made(at + 1);
    // The same class as by its id: `instanceof` depends on it.
    const one = found && this.withId(String(found.CONSTRUCTOR_ID), found);
    if (one) this.#byName.set(path, one);
    return one;
  }

  /** @param made its class, where it was just made */
  withId(id: string, made?: Class): Class | undefined {
    if (this.#byId.has(id)) return this.#byId.get(id);
    const found = made ?? this.#find(id);
    // What is not in the schema is not kept: a server may say anything.
    if (found !== null) this.#byId.set(id, found);
    return found ?? undefined;
  }

  #find(id: string): Class | undefined | null {
    const { api } = this.#schema;
    const at = api.indexOf(`#${Number(id).toString(16)} `);
    if (at >= 0) return this.#made(api.lastIndexOf('\n', at) + 1);
    return this.#mtproto().find((one) => String(one.CONSTRUCTOR_ID) === id) ?? null;
  }

  #made(start: number): Class | undefined {
    const { api, classesOf } = this.#schema;
    const line = api.slice(start, api.indexOf('\n', start));
    return flat(classesOf(start > this.#methodsStart ? `---functions---\n${line}` : line))[0];
  }

  #mtproto(): Class[] {
    this.#ofMtproto ??= flat(this.#schema.classesOf(this.#schema.mtproto));
    return this.#ofMtproto;
  }
}

function flat(classes: Classes): Class[] {
  return Object.values(classes).flatMap((one) =>
    'CONSTRUCTOR_ID' in one ? [one as Class] : Object.values(one),
  );
}
