import type { Telegram } from '../../server';
import type { World } from '../../world';
import type { Client } from '../client';

/** One thing that any client of Telegram must be able to do with this server. */
export interface Scenario {
  /** A sentence with the client as its subject. */
  name: string;
  /** Whether the client begins with a key that is signed in; else it agrees on one of its own. */
  isSignedIn: boolean;
  run(stage: Stage): Promise<void>;
}

export interface Stage {
  client: Client;
  /** As the demo has it, and for this scenario alone. */
  world: World;
  telegram: Telegram;
}

/** Scenarios that begin signed in. */
export function signedIn(scenarios: Record<string, Scenario['run']>): Scenario[] {
  return Object.entries(scenarios).map(([name, run]) => ({ name, run, isSignedIn: true }));
}

/** Scenarios that begin with nothing, not even a key. */
export function signedOut(scenarios: Record<string, Scenario['run']>): Scenario[] {
  return Object.entries(scenarios).map(([name, run]) => ({ name, run, isSignedIn: false }));
}
