import { Drawer } from './drawer';

/** A drawer of values, of what JSON can hold. */
export class JsonDrawer<T> {
  readonly #drawer: Drawer;

  constructor(label: string) {
    this.#drawer = new Drawer(label);
  }

  async read(name: string): Promise<T | undefined> {
    const [value] = await this.readMany([name]);
    return value;
  }

  /** @returns one for each name, in their order; undefined where there is none */
  async readMany(names: string[]): Promise<(T | undefined)[]> {
    const found = await this.#drawer.read(names);
    return found.map((bytes) => (bytes ? parse<T>(bytes) : undefined));
  }

  async readAll(): Promise<T[]> {
    return (await this.#drawer.readAll()).map((bytes) => parse<T>(bytes));
  }

  write(name: string, value: T): Promise<void> {
    return this.writeMany([[name, value]]);
  }

  /** All at once, or none. */
  writeMany(values: [name: string, value: T][]): Promise<void> {
    return this.#drawer.write(values.map(([name, value]) => [name, encoded(value)]));
  }

  /** Writes one and drops others, all at once or none. */
  replace(dropped: string[], [name, value]: [name: string, value: T]): Promise<void> {
    return this.#drawer.write([[name, encoded(value)]], dropped);
  }

  drop(names: string[]): Promise<void> {
    return this.#drawer.drop(names);
  }

  erase(): Promise<void> {
    return this.#drawer.erase();
  }
}

function encoded(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function parse<T>(bytes: Uint8Array<ArrayBuffer>): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
