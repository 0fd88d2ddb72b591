import { expect } from 'vitest';
import type { Cast } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import type { Fault } from '../../telegram/faults/fault';

export const SET = 'photos.updateProfilePhoto';

/** Sets whichever photo is the seventh now, the command struck once by these faults: it must be set, and once. */
export async function setsAPhotoAlthough(cast: Cast, faults: Fault[]): Promise<void> {
  const { person, telegram } = cast;
  const photo = await picksTheSeventhPhoto(cast);
  const before = telegram.world.me.photos.length;
  for (const fault of faults) telegram.fault({ match: { method: SET, nth: 1 }, do: fault });
  await person.presses('Set as profile photo');
  await waitFor(
    `${photo} to be set although ${faults.map(({ kind }) => kind).join(' and ')}`,
    async () => telegram.world.me.currentPhoto?.picture === photo,
    { seconds: 20 },
  );
  await person.sees('Photo set.', { seconds: 15 });
  // Setting it twice would have made another object of it, or lost one.
  expect(telegram.world.me.photos).toHaveLength(before);
  expect(telegram.world.me.photos.filter(({ picture }) => picture === photo)).toHaveLength(1);
}

/** @returns which picture that is */
export async function picksTheSeventhPhoto({ person, telegram }: Cast): Promise<string> {
  await person.opensThePopup();
  await person.seesPhotos(telegram.world.me.photos.length);
  await person.picks('photo 7');
  // Else its picture could be what the fault strikes.
  await person.seesThePhotoLarge();
  return telegram.world.me.photos[6]?.picture ?? '';
}
