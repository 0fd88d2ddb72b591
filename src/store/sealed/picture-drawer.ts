import { Drawer } from './drawer';

/** A drawer of pictures. */
export class PictureDrawer {
  readonly #drawer: Drawer;

  constructor(label: string) {
    this.#drawer = new Drawer(label);
  }

  /** @param type what its pictures are: nobody but the reader keeps that */
  async read(name: string, type = 'image/jpeg'): Promise<Blob | undefined> {
    const [bytes] = await this.#drawer.read([name]);
    return bytes && new Blob([bytes], { type });
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
