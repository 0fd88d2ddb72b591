import { fail } from '../../handler';
import type { World } from '../../world';
import type { Account, Bot, Profile } from '../../world/profile';
import type { InputPeer, InputUser } from '../requests';

/** Whom an InputUser means, or the InputPeer of a user: oneself, or somebody whose access hash one knows. */
export function profileOf(world: World, self: Account, input: InputUser | InputPeer): Profile {
  switch (input._) {
    case 'inputUserSelf':
    case 'inputPeerSelf':
      return self;
    case 'inputUser':
    case 'inputPeerUser':
      return knownProfile(world, input) ?? fail(400, 'USER_ID_INVALID');
    default:
      return fail(400, 'USER_ID_INVALID');
  }
}

/** One of the bots that this account owns: only those may be changed. */
export function ownBot(world: World, self: Account, input: InputUser): Bot {
  const profile = profileOf(world, self, input);
  return self.bots.find((bot) => bot === profile) ?? fail(400, 'BOT_INVALID');
}

function knownProfile(world: World, known: { user_id: bigint; access_hash: bigint }): Profile | undefined {
  return world
    .profiles()
    .find(({ id, accessHash }) => id === known.user_id && accessHash === known.access_hash);
}
