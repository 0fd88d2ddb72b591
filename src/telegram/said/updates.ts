import { BinaryReader } from 'telegram/extensions/BinaryReader';
import { Api } from 'telegram/tl';

/** Those forms of what Telegram says unasked (core.telegram.org/type/Updates) that hold updates one can tell apart. */
const FORMS = [Api.UpdateShort, Api.Updates, Api.UpdatesCombined];

interface Watcher {
  isIt: (update: Api.TypeUpdate) => boolean;
  end: (came: boolean) => void;
}

/** Those who wait for an update on one connection. */
export class UpdateWatchers {
  readonly #watchers = new Set<Watcher>();

  /** @returns false when nothing of the kind came within that time, or nothing more will come */
  async until(isIt: Watcher['isIt'], limitMs: number): Promise<boolean> {
    let end: Watcher['end'] = () => {};
    const came = new Promise<boolean>((resolve) => {
      end = resolve;
    });
    const watcher = { isIt, end };
    const timer = setTimeout(() => end(false), limitMs);
    this.#watchers.add(watcher);
    try {
      return await came;
    } finally {
      clearTimeout(timer);
      this.#watchers.delete(watcher);
    }
  }

  hear(body: Buffer): void {
    if (this.#watchers.size === 0) return;
    const updates = readUpdates(body);
    for (const { isIt, end } of this.#watchers) if (updates.some(isIt)) end(true);
  }

  endAll(): void {
    for (const { end } of this.#watchers) end(false);
  }
}

/** @returns none for anything that is no update, or of a newer layer than ours: nothing depends on those */
function readUpdates(body: Buffer): Api.TypeUpdate[] {
  const constructorId = body.length >= 4 ? body.readUInt32LE(0) : 0;
  if (!FORMS.some(({ CONSTRUCTOR_ID }) => CONSTRUCTOR_ID === constructorId)) return [];
  try {
    const read: unknown = new BinaryReader(body).tgReadObject();
    if (read instanceof Api.UpdateShort) return [read.update];
    if (read instanceof Api.Updates || read instanceof Api.UpdatesCombined) return read.updates;
    return [];
  } catch {
    return [];
  }
}
