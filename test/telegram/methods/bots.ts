import { userObject } from './answer/user';
import { signedIn } from './request/signed-in';
import type { Method } from './requests';

export const getAdminedBots: Method<'bots.getAdminedBots'> = (world, _request, caller) => {
  const self = signedIn(world, caller);
  return self.bots.map((bot) => userObject(bot, self));
};
