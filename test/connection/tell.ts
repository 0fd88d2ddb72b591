import sharp from 'sharp';
import type { Command } from '../../src/model/command';
import type { Target } from '../../src/model/target';
import { writeOutgoing } from '../../src/store/outbox';
import type { World } from '../telegram/world';

/** A command as a person means it ("the second photo"), told to whom the photos are of. */
export type Tell = (world: World) => Promise<Command>;

export function sets(position: number, target: Target = { kind: 'profile' }): Tell {
  return async (world) => ({ kind: 'set', photoId: idOf(world, position), target });
}

export function deletes(...positions: number[]): Tell {
  return async (world) => ({ kind: 'delete', photoIds: positions.map((position) => idOf(world, position)) });
}

export const uploads = uploadsFor({ kind: 'profile' });

export function uploadsFor(target: Target): () => Promise<Command> {
  return async () => {
    const pictureKey = crypto.randomUUID();
    await writeOutgoing(pictureKey, new Blob([new Uint8Array(await plainPicture('teal'))]));
    return { kind: 'upload', pictureKey, target };
  };
}

/** One that any server takes as a profile photo. */
export function plainPicture(background: string): Promise<Buffer> {
  const create = { width: 640, height: 640, channels: 3, background } as const;
  return sharp({ create }).jpeg().toBuffer();
}

function idOf(world: World, position: number): string {
  return String(world.me.photos[position - 1]?.id);
}
