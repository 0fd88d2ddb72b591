import type { Limits } from '../../world/limits';
import { refuse } from '../bad-request';
import { count, text } from '../fields';
import type { Change } from './change';

/** What Telegram decides for everybody. */
export const WORLD_CHANGES: Record<string, Change> = {
  /** `limit` is one of world/limits.ts. */
  'set-limit': {
    fields: ['limit', 'value'],
    make: ({ world, given }) => {
      const limit = text(given.limit, 'limit');
      if (!Object.hasOwn(world.limits, limit))
        refuse(`limit must be one of: ${Object.keys(world.limits).join(', ')}.`);
      world.limits[limit as keyof Limits] = count(given.value, { what: 'value', from: 0 });
    },
  },
  'ban-phone': {
    fields: ['banned'],
    make: ({ world, given }) => {
      world.bannedPhones.add(text(given.banned, 'banned').replace(/\D/g, ''));
    },
  },
  /** Clients of this network must sign in at this DC; `dc: null` lets them be. */
  'set-network-dc': {
    fields: ['dc'],
    make: ({ world, given: { dc } }) => {
      world.networkDc = dc === null ? null : count(dc, { what: 'dc', from: 1 });
    },
  },
};
