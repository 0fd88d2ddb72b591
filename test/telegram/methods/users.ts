import { photoObject } from './answer/photo';
import { userObject } from './answer/user';
import { signedIn } from './request/signed-in';
import { profileOf } from './request/user';
import type { Method } from './requests';

export const getUsers: Method<'users.getUsers'> = (world, request, caller) => {
  const self = signedIn(world, caller);
  return request.id.map((id) => userObject(profileOf(world, self, id), self));
};

/** The only place that tells the public photo (`fallback_photo`); one's own only. */
export const getFullUser: Method<'users.getFullUser'> = (world, request, caller) => {
  const self = signedIn(world, caller);
  const profile = profileOf(world, self, request.id);
  const publicPhoto = profile === self ? profile.publicPhoto : null;
  return {
    _: 'users.userFull',
    full_user: {
      _: 'userFull',
      id: profile.id,
      settings: { _: 'peerSettings' },
      notify_settings: { _: 'peerNotifySettings' },
      profile_photo: profile.currentPhoto ? photoObject(world, profile.currentPhoto) : undefined,
      fallback_photo: publicPhoto ? photoObject(world, publicPhoto) : undefined,
      common_chats_count: 0,
    },
    chats: [],
    users: [userObject(profile, self)],
  };
};
