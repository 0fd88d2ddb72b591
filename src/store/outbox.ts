import type { Target } from '../model/target';
import { JsonDrawer } from './sealed/json-drawer';
import { PictureDrawer } from './sealed/picture-drawer';

/** Pictures that are to be uploaded: they wait here, so that neither a closed page nor a dead worker loses them. */
const outgoing = new PictureDrawer('outbox');

/** @param picture a square JPEG, as Telegram takes it */
export function writeOutgoing(key: string, picture: Blob): Promise<void> {
  return outgoing.write(key, picture);
}

export function readOutgoing(key: string): Promise<Blob | undefined> {
  return outgoing.read(key);
}

export function dropOutgoing(key: string): Promise<void> {
  return outgoing.drop(key);
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
  return waiting.write('only', photo);
}

export function dropWaitingPhoto(): Promise<void> {
  return waiting.drop(['only']);
}

/** Of nobody any more; whatever a page has left here and did not come to ask for is among it. */
export async function eraseOutbox(): Promise<void> {
  await Promise.all([outgoing.erase(), waiting.erase()]);
}

/** With its bytes, if it is this one that waits. */
export async function forgetWaitingPhoto(commandId: string): Promise<void> {
  const photo = await readWaitingPhoto();
  if (photo?.commandId !== commandId) return;
  await dropWaitingPhoto();
  await dropOutgoing(photo.pictureKey);
}
