import { demoPicture } from '../../telegram/demo/demo-picture';
import type { World } from '../../telegram/world';
import { addAccount, addBot } from '../../telegram/world/people';
import { addPhoto } from '../../telegram/world/photos';
import type { Account } from '../../telegram/world/profile';

const PHOTO_COUNT = 16;

/** Somebody else to switch to: with photos, a bot, and neither a password nor a public photo. */
export function addCharles(world: World): Account {
  const charles = addAccount(world, {
    firstName: 'Charles',
    lastName: 'Babbage',
    phone: '9996620008',
    code: '22222',
  });
  for (let number = PHOTO_COUNT; number > 0; number -= 1)
    addPhoto(world, charles, {
      picture: `engine ${number}`,
      dateSeconds: 1_700_000_000 - number * 86_400,
      files: demoPicture(`photo ${number}`),
    });
  addBot(world, charles, { firstName: 'Analytical Engine', username: 'analytical_engine_bot' });
  return charles;
}
