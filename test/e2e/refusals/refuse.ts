import { expect } from 'vitest';
import type { Cast } from '../../support/stories/story';
import { SET } from '../faults/set-a-photo';

/** From here on Telegram answers every setting of a photo so, until the returned function is called. */
export function refuses({ telegram }: Cast, code: number, message: string): () => void {
  return telegram.fault({ match: { method: SET }, do: { kind: 'answer-error', code, message } });
}

/** The third photo of the popup that is opened for it. */
export async function triesToSet({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.picks('photo 3');
  await person.presses('Set as profile photo');
}

/** The list is what the server has, the first photo current; and the server has what it had. */
export async function nothingHasChanged({ person, telegram }: Cast, photos: string[]): Promise<void> {
  const { me } = telegram.world;
  expect(me.photos.map(({ picture }) => picture)).toEqual(photos);
  await person.seesPhotos(photos.length);
  await person.seesCurrentPhoto(1);
}
