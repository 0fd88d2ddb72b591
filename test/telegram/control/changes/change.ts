import type { World } from '../../world';
import type { Account } from '../../world/profile';

/** One thing that can be done to the world from outside. */
export interface Change {
  /** What it takes, besides `change` and `phone`. */
  fields: string[];
  make(order: Order): void;
}

export interface Order {
  world: World;
  /** Whom it concerns. */
  account(): Account;
  given: Record<string, unknown>;
}
