import type { TlObject } from '../../tl-object';
import type { AuthKey, World } from '../../world';

/** `Authorization`: a signed-in client as its owner sees it in the list of devices. The asking one's hash is 0. */
export function authorizationObject(world: World, key: AuthKey, asking: AuthKey): TlObject {
  const { client } = key;
  return {
    _: 'authorization',
    current: key === asking,
    password_pending: world.passwordsOwed.has(key.id.toString()),
    hash: key === asking ? 0n : key.id,
    device_model: client?.deviceModel ?? '',
    platform: '',
    system_version: client?.systemVersion ?? '',
    api_id: client?.apiId ?? 0,
    app_name: 'Userpic',
    app_version: client?.appVersion ?? '',
    date_created: key.signedInAtSeconds ?? world.nowSeconds(),
    date_active: world.nowSeconds(),
    ip: '127.0.0.1',
    country: 'United Kingdom',
    region: '',
  };
}
