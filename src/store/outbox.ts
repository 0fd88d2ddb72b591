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
