import { Drawer } from './drawer';

/** A drawer of values, of what JSON can hold. */
export class JsonDrawer<T> {
  readonly label: string;
  readonly #drawer: Drawer;

  constructor(label: string) {
    this.label = label;
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
}

function parse<T>(bytes: Uint8Array<ArrayBuffer>): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
