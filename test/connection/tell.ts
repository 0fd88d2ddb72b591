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

export async function uploads(): Promise<Command> {
  const pictureKey = crypto.randomUUID();
  const create = { width: 640, height: 640, channels: 3, background: 'teal' } as const;
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  await writeOutgoing(pictureKey, new Blob([new Uint8Array(jpeg)]));
  return { kind: 'upload', pictureKey, target: { kind: 'profile' } };
}

function idOf(world: World, position: number): string {
  return String(world.me.photos[position - 1]?.id);
}
