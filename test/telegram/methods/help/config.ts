import type { World } from '../../world';
import type { Method } from '../requests';

/** Of its many numbers clients of profile photos use the DCs; the others are what Telegram sends today. */
export const getConfig: Method<'help.getConfig'> = (world, _request, caller) => ({
  _: 'config',
  date: world.nowSeconds(),
  expires: world.nowSeconds() + 3600,
  test_mode: false,
  this_dc: caller.key.dc,
  dc_options: dcOptions(world),
  dc_txt_domain_name: 'apv3.stel.com',
  me_url_prefix: 'https://t.me/',
  webfile_dc_id: world.homeDc,
  ...LIMITS,
});

export const getNearestDc: Method<'help.getNearestDc'> = (world, _request, caller) => ({
  _: 'nearestDc',
  country: 'GB',
  this_dc: caller.key.dc,
  nearest_dc: world.homeDc,
});

/** A frozen account learns from it since when it is, and where to appeal (core.telegram.org/api/auth#frozen-accounts). */
export const getAppConfig: Method<'help.getAppConfig'> = (world, _request, caller) => {
  const account = world.accounts.find(({ id }) => id.toString() === caller.key.userId);
  const frozen = {
    freeze_since_date: { _: 'jsonNumber', value: world.nowSeconds() },
    freeze_until_date: { _: 'jsonNumber', value: world.nowSeconds() + 7 * 24 * 3600 },
    freeze_appeal_url: { _: 'jsonString', value: 'https://t.me/spambot' },
  };
  const value = Object.entries(account?.isFrozen ? frozen : {}).map(([key, it]) => {
    return { _: 'jsonObjectValue', key, value: it };
  });
  return { _: 'help.appConfig', hash: 1, config: { _: 'jsonObject', value } };
};

function dcOptions(world: World) {
  return world.dcs.map(({ id, ipAddress, port }) => ({ _: 'dcOption', id, ip_address: ipAddress, port }));
}

const LIMITS = {
  chat_size_max: 200,
  megagroup_size_max: 200_000,
  forwarded_count_max: 100,
  online_update_period_ms: 210_000,
  offline_blur_timeout_ms: 5_000,
  offline_idle_timeout_ms: 30_000,
  online_cloud_timeout_ms: 300_000,
  notify_cloud_delay_ms: 30_000,
  notify_default_delay_ms: 1_500,
  push_chat_period_ms: 60_000,
  push_chat_limit: 2,
  edit_time_limit: 172_800,
  revoke_time_limit: 2_147_483_647,
  revoke_pm_time_limit: 2_147_483_647,
  rating_e_decay: 2_419_200,
  stickers_recent_limit: 200,
  channels_read_media_period: 604_800,
  call_receive_timeout_ms: 20_000,
  call_ring_timeout_ms: 90_000,
  call_connect_timeout_ms: 30_000,
  call_packet_timeout_ms: 10_000,
  caption_length_max: 1_024,
  message_length_max: 4_096,
};
