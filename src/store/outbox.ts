import type { Target } from '../model/target';
import { JsonDrawer } from './sealed/drawers/json-drawer';
import { PictureDrawer } from './sealed/drawers/picture-drawer';
import {
  dropRecords,
  eraseDrawer,
  pictureRecord,
  valueRecord,
  writeRecords,
} from './sealed/drawers/to-write';

/** Pictures that are to be uploaded: they wait here, so that neither a closed page nor a dead worker loses them. */
const outgoing = new PictureDrawer('outbox');

/** @param jpeg a square JPEG, as Telegram takes it */
export async function writeOutgoing(key: string, jpeg: Blob): Promise<void> {
  await writeRecords(outgoing, [await pictureRecord(key, jpeg)]);
}

export function readOutgoing(key: string): Promise<Blob | undefined> {
  return outgoing.read(key);
}

export function dropOutgoing(key: string): Promise<void> {
  return dropRecords(outgoing, [key]);
}

/** A new photo that waits until its person has signed in; its bytes are in the outbox. There is one at most. */
export interface WaitingPhoto {
  commandId: string;
  pictureKey: string;
  target: Target;
  /** Milliseconds since the epoch. */
  sinceMs: number;
}

const waiting = new JsonDrawer<WaitingPhoto>('waiting-photo');

export function readWaitingPhoto(): Promise<WaitingPhoto | undefined> {
  return waiting.read('only');
}

export function writeWaitingPhoto(photo: WaitingPhoto): Promise<void> {
  return writeRecords(waiting, [valueRecord('only', photo)]);
}

export function dropWaitingPhoto(): Promise<void> {
  return dropRecords(waiting, ['only']);
}

/** Of nobody any more; whatever a page has left here and did not come to ask for is among it. */
export async function eraseOutbox(): Promise<void> {
  await Promise.all([outgoing, waiting].map(eraseDrawer));
}

/** With its bytes, if it is this one that waits. */
export async function forgetWaitingPhoto(commandId: string): Promise<void> {
  const photo = await readWaitingPhoto();
  if (photo?.commandId !== commandId) return;
  await dropWaitingPhoto();
  await dropOutgoing(photo.pictureKey);
}
