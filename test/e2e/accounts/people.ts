import type { Cast } from '../../support/stories/story';
import { demoPicture } from '../../telegram/demo/demo-picture';
import type { World } from '../../telegram/world';
import { addAccount } from '../../telegram/world/people';
import { addPhoto } from '../../telegram/world/photos';
import type { Account } from '../../telegram/world/profile';

interface Somebody {
  firstName: string;
  lastName: string;
  phone: string;
  code: string;
}

export const CHARLES = { firstName: 'Charles', lastName: 'Babbage', phone: '9996620008', code: '22222' };
export const GRACE = { firstName: 'Grace', lastName: 'Hopper', phone: '9996620009', code: '22222' };
export const ALAN = { firstName: 'Alan', lastName: 'Turing', phone: '9996620010', code: '22222' };

/** One person more in the world, with two photos and no password. */
export function adds(world: World, somebody: Somebody): Account {
  const account = addAccount(world, somebody);
  for (const number of [2, 1]) {
    const picture = `bot photo ${number}`;
    addPhoto(world, account, {
      picture: `engine ${number}`,
      dateSeconds: 1_700_000_000 - number,
      files: demoPicture(picture),
    });
  }
  return account;
}

/** The way from the popup to one more account. */
export async function signsInAs(somebody: Somebody, { person }: Cast): Promise<void> {
  const name = `${somebody.firstName} ${somebody.lastName}`;
  await person.opensThePopup();
  await person.presses({ pattern: '^(Ada Lovelace|Charles Babbage|Grace Hopper|Alan Turing)$' });
  await person.presses('Add account');
  await person.turnsTo('sign-in/index.html#add');
  await person.presses('Use phone number instead');
  await person.types(`+${somebody.phone}`, 'Phone number');
  await person.presses('Send code');
  await person.types(somebody.code, 'Code');
  await person.presses('Continue');
  await person.sees(`Signed in as ${name}`);
  await person.closesTheTab();
}

export function sessionsOf(world: World, phone: string): number {
  const id = world.accounts.find((account) => account.phone === phone)?.id.toString();
  return [...world.keys.values()].filter(({ userId }) => userId === id).length;
}
