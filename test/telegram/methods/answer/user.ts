import type { TlObject } from '../../tl-object';
import { type Account, Bot, type Profile } from '../../world/profile';

/** `User`, as this account sees it: only one's own has a phone. */
export function userObject(profile: Profile, viewer: Account): TlObject {
  return {
    _: 'user',
    id: profile.id,
    access_hash: profile.accessHash,
    first_name: profile.firstName,
    photo: userPhoto(profile),
    status: { _: 'userStatusRecently' },
    ...(profile === viewer && { self: true, phone: viewer.phone, last_name: viewer.lastName }),
    ...(profile instanceof Bot && {
      bot: true,
      bot_info_version: 1,
      bot_can_edit: viewer.bots.includes(profile),
      username: profile.username,
      status: undefined,
    }),
  };
}

/** The small photo beside a name; whoever has none of the list shows the public one (TDLib: add_set_profile_photo_to_cache). */
function userPhoto(profile: Profile): TlObject {
  const photo = profile.currentPhoto ?? profile.publicPhoto;
  if (!photo) return { _: 'userProfilePhotoEmpty' };
  return {
    _: 'userProfilePhoto',
    has_video: photo.files.video !== null,
    photo_id: photo.id,
    stripped_thumb: photo.files.i,
    dc_id: photo.dc,
  };
}
