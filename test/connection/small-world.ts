import { createWorld } from '../telegram/create-world';
import type { World } from '../telegram/world';
import { addAccount } from '../telegram/world/people';
import { addPhoto } from '../telegram/world/photos';

export const PASSWORD = 'correct horse';

/** One person with three photos of a few bytes: what the connection carries does not matter here. */
export function smallWorld(): World {
  return createWorld({
    populate: (world) => {
      const person = addAccount(world, {
        firstName: 'Grace',
        lastName: 'Hopper',
        phone: '9996620001',
        code: '22222',
        password: { text: PASSWORD, hint: 'a horse' },
      });
      for (const number of [3, 2, 1]) {
        const bytes = Buffer.from(`picture ${number}`);
        const files = { a: bytes, b: bytes, c: bytes, i: Buffer.from([1, 8, 8, 0]), video: null };
        addPhoto(world, person, { picture: `photo ${number}`, dateSeconds: 1_600_000_000 - number, files });
      }
    },
  });
}
