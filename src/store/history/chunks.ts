import type { Photo } from '../../model/photo';

export interface Chunk {
  /** Says what is in it: the same photos of the same owner have the same name. */
  name: string;
  photos: Photo[];
}

const PHOTOS_A_CHUNK = 100;

/**
 * Photos in chunks, the newest first. They are counted from the oldest, so that a new photo changes only the first chunk.
 *
 * @param botId whose photos they are: two owners must not share a chunk, for each drops its own
 */
export function chunksOf(botId: string | null, photos: Photo[]): Promise<Chunk[]> {
  const first = photos.length % PHOTOS_A_CHUNK;
  const ends = [...(first > 0 ? [first] : [])];
  for (let end = first + PHOTOS_A_CHUNK; end <= photos.length; end += PHOTOS_A_CHUNK) ends.push(end);
  return Promise.all(
    ends.map((end, at) => {
      const inChunk = photos.slice(at === 0 ? 0 : ends[at - 1], end);
      return fingerprint([botId, inChunk]).then((name) => ({ name, photos: inChunk }));
    }),
  );
}

async function fingerprint(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
