import {
  dropWaitingPhoto,
  forgetWaitingPhoto,
  readWaitingPhoto,
  type WaitingPhoto,
  writeWaitingPhoto,
} from '../../store/outbox';
import { readSettings } from '../../store/settings';
import { runCommand } from '../command/run-command';
import { alongside } from '../lock/gate';

/** Nobody who signs in tomorrow expects that a picture of today becomes their photo by itself. */
const LIMIT_MS = 60 * 60_000;

/** A new photo is to be set as soon as somebody has signed in, whether its page is still open then or not. */
export async function setAfterSignIn(wanted: Omit<WaitingPhoto, 'sinceMs'>): Promise<null> {
  const earlier = await readWaitingPhoto();
  if (earlier) await forgetWaitingPhoto(earlier.commandId);
  await writeWaitingPhoto({ ...wanted, sinceMs: Date.now() });
  // Somebody may just have signed in.
  void setWaitingPhoto();
  return null;
}

/** Somebody has signed in, or a worker has started: the one before may have died over it. Asked by who is inside the lock's gate. */
export async function setWaitingPhoto(): Promise<void> {
  try {
    await alongside(setIt);
  } catch (error) {
    console.warn('The photo that waited for the sign-in could not be set yet:', error);
  }
}

async function setIt(): Promise<void> {
  const [photo, { currentAccountId }] = await Promise.all([readWaitingPhoto(), readSettings()]);
  if (!photo) return;
  const { commandId, pictureKey, target, sinceMs } = photo;
  if (Date.now() - sinceMs > LIMIT_MS) return forgetWaitingPhoto(commandId);
  if (currentAccountId === null) return;
  // Its failure is in the journal and in the report.
  await runCommand(commandId, { kind: 'upload', pictureKey, target }).catch(() => {});
  await dropWaitingPhoto();
}
