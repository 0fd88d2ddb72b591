import { signedIn } from './request/signed-in';
import type { Method } from './requests';

/** Nothing ever happens in the chats of this world. */
export const getState: Method<'updates.getState'> = (world, _request, caller) => {
  signedIn(world, caller);
  return { _: 'updates.state', pts: 1, qts: 0, date: world.nowSeconds(), seq: 1, unread_count: 0 };
};
