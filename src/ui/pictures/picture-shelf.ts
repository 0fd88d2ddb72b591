import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import type { PictureSize } from '../../model/photo';
import { type PictureNews, readPicture, watchPictures } from '../../store/gallery';
import { saidElsewhere } from '../failure/said-elsewhere';

/** What is on the shelf: object URLs by photo id, and why the last ones that were asked for did not come. */
export interface Pictures {
  urls: ReadonlyMap<string, string>;
  failure: Failure | null;
}

/** So many are kept at hand, more than anybody has in view: who scrolls back a little meets them at once. */
const AT_HAND = 400;

interface Kind {
  accountId: string;
  size: PictureSize;
}

/**
 * The pictures that a page shows, in one size. Each is read from the gallery once, and each that is not there
 * is asked for once, together with all others that were wanted with it: a single message, not one a tile. They are
 * shown as they come. Of those that nobody wants any more, the first ones go first.
 */
export class PictureShelf {
  readonly #kind: Kind;
  readonly #changed: (pictures: Pictures) => void;
  readonly #urls = new Map<string, string>();
  readonly #reads = new Map<string, Promise<void>>();
  readonly #asked = new Set<string>();
  readonly #stopWatching: () => void;
  #failure: Failure | null = null;

  constructor(kind: Kind, changed: (pictures: Pictures) => void) {
    this.#kind = kind;
    this.#changed = changed;
    this.#stopWatching = watchPictures((news) => void this.#hear(news).catch(saidElsewhere));
  }

  /** @param mayFetch false while asking the background would be in vain, or too early */
  async want(photoIds: string[], mayFetch: boolean): Promise<void> {
    await Promise.all(photoIds.map((id) => this.#reads.get(id) ?? this.#read(id)));
    this.#letGo(photoIds);
    this.#show();
    const missing = photoIds.filter((id) => !this.#urls.has(id) && !this.#asked.has(id));
    if (mayFetch && missing.length > 0) await this.#fetch(missing);
  }

  /** Gives the memory back. */
  close(): void {
    this.#stopWatching();
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
  }

  #read(id: string): Promise<void> {
    const read = readPicture(this.#kind.accountId, id, this.#kind.size).then((picture) => {
      // Two readings may have met: the address that is shown stays.
      if (picture && !this.#urls.has(id)) this.#urls.set(id, URL.createObjectURL(picture));
    });
    this.#reads.set(id, read);
    // It is read again when it is wanted again.
    read.catch(() => this.#reads.delete(id));
    return read;
  }

  async #hear({ accountId, photoId, size }: PictureNews): Promise<void> {
    const isOurs = accountId === this.#kind.accountId && size === this.#kind.size && this.#reads.has(photoId);
    if (!isOurs || this.#urls.has(photoId)) return;
    await this.#read(photoId);
    this.#show();
  }

  async #fetch(missing: string[]): Promise<void> {
    for (const id of missing) this.#asked.add(id);
    this.#failure = null;
    this.#show();
    const loaded = await ask('loadPictures', { photoIds: missing, size: this.#kind.size });
    // Also after a failure: some may have come before it.
    await Promise.all(missing.filter((id) => !this.#urls.has(id)).map((id) => this.#read(id)));
    for (const id of missing) this.#asked.delete(id);
    this.#failure = loaded.ok ? null : loaded.failure;
    this.#show();
  }

  /** Or who scrolls through ten thousand photos would have all of them in memory. */
  #letGo(wanted: string[]): void {
    // A Map goes by the order in which it was filled.
    for (const [id, url] of [...this.#urls].slice(0, -AT_HAND)) {
      if (wanted.includes(id)) continue;
      URL.revokeObjectURL(url);
      this.#urls.delete(id);
      this.#reads.delete(id);
    }
  }

  #show(): void {
    this.#changed({ urls: new Map(this.#urls), failure: this.#failure });
  }
}
