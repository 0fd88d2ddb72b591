import type { Cast } from '../../support/stories/story';
import { demoPicture } from '../../telegram/demo/demo-picture';
import type { World } from '../../telegram/world';
import { addAccount } from '../../telegram/world/people';
import { addPhoto } from '../../telegram/world/photos';
import type { Account } from '../../telegram/world/profile';

export const CHARLES = { firstName: 'Charles', lastName: 'Babbage', phone: '9996620008', code: '22222' };

/** A second person, with two photos and no password. */
export function addsCharles(world: World): Account {
  const charles = addAccount(world, CHARLES);
  for (const number of [2, 1]) {
    const picture = `bot photo ${number}`;
    addPhoto(world, charles, {
      picture: `engine ${number}`,
      dateSeconds: 1_700_000_000 - number,
      files: demoPicture(picture),
    });
  }
  return charles;
}

/** The way from the popup to one more account. */
export async function signsInAsCharles({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.presses({ pattern: '^(Ada Lovelace|Charles Babbage)$' });
  await person.presses('Add account');
  await person.turnsTo('sign-in/index.html#add');
  await person.presses('Use phone number instead');
  await person.types(`+${CHARLES.phone}`, 'Phone number');
  await person.presses('Send code');
  await person.types(CHARLES.code, 'Code');
  await person.presses('Continue');
  await person.sees('Signed in as Charles Babbage');
  await person.closesTheTab();
}

export function sessionsOf(world: World, phone: string): number {
  const id = world.accounts.find((account) => account.phone === phone)?.id.toString();
  return [...world.keys.values()].filter(({ userId }) => userId === id).length;
}
