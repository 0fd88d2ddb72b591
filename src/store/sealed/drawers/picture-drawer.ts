import { Drawer } from './drawer';

/** A drawer of pictures. */
export class PictureDrawer {
  readonly label: string;
  readonly #drawer: Drawer;

  constructor(label: string) {
    this.label = label;
    this.#drawer = new Drawer(label);
  }

  /** @param type what its pictures are: nobody but the reader keeps that */
  async read(name: string, type = 'image/jpeg'): Promise<Blob | undefined> {
    const [bytes] = await this.#drawer.read([name]);
    return bytes && new Blob([bytes], { type });
  }
}
