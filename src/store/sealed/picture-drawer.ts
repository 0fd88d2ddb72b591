import { Drawer } from './drawer';

/** A drawer of JPEGs. */
export class PictureDrawer {
  readonly #drawer: Drawer;

  constructor(label: string) {
    this.#drawer = new Drawer(label);
  }

  async read(name: string): Promise<Blob | undefined> {
    const [bytes] = await this.#drawer.read([name]);
    return bytes && new Blob([bytes], { type: 'image/jpeg' });
  }

  async write(name: string, picture: Blob): Promise<void> {
    await this.#drawer.write([[name, new Uint8Array(await picture.arrayBuffer())]]);
  }

  drop(name: string): Promise<void> {
    return this.#drawer.drop([name]);
  }

  erase(): Promise<void> {
    return this.#drawer.erase();
  }
}
