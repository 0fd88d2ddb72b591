import type { World } from '../world';
import type { Account } from '../world/profile';
import { refuse } from './bad-request';
import { ACCOUNT_CHANGES } from './changes/account-changes';
import type { Change } from './changes/change';
import { PHOTO_CHANGES } from './changes/photo-changes';
import { WORLD_CHANGES } from './changes/world-changes';
import { fields, text } from './fields';

/**
 * Changes the world as other clients and Telegram itself do: `{ "change": "make-current", "picture": "photo 7" }`.
 * What concerns an account concerns the first one, or the one whose `phone` is given.
 */
export function changeWorld(world: World, json: unknown): void {
  const { change: name } = Object(json);
  const change = CHANGES.get(name) ?? refuse(`change must be one of: ${[...CHANGES.keys()].join(', ')}.`);
  const { phone, ...given } = fields(json, {
    what: `The change ${name}`,
    known: ['change', 'phone', ...change.fields],
  });
  change.make({ world, account: () => accountOf(world, phone), given });
}

const CHANGES = new Map<unknown, Change>(
  Object.entries({ ...PHOTO_CHANGES, ...ACCOUNT_CHANGES, ...WORLD_CHANGES }),
);

function accountOf(world: World, phone: unknown): Account {
  if (phone === undefined) return world.me;
  const digits = text(phone, 'phone').replace(/\D/g, '');
  return (
    world.accounts.find((account) => account.phone === digits) ?? refuse(`Nobody has the number ${digits}.`)
  );
}
