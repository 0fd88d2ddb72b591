import type { Drawn } from '../../image/crop/draw-crop';
import { encodeCrop } from '../../image/crop/encode';
import type { Pyramid } from '../../image/crop/pyramid';
import { Failed, type Failure } from '../../model/failure';
// biome-ignore lint/style/noRestrictedImports: bytes cannot cross the bus; the outbox is where a page leaves them.
import { writeOutgoing } from '../../store/outbox';

export interface Crops {
  levels: Pyramid;
  drawn: Drawn;
}

/**
 * Keeps the crop before anything is asked of the background: from then on this page may close.
 * @param isWanted asked once it is encoded, which takes longest
 */
export async function keepCrop(
  key: string,
  { levels, drawn }: Crops,
  isWanted: () => boolean,
): Promise<Failure | null> {
  try {
    const picture = await encodeCrop(levels, drawn);
    if (isWanted()) await writeOutgoing(key, picture);
    return null;
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    console.error('The crop could not be kept:', error);
    return { kind: 'bug' };
  }
}
