import { describe, type TestContext, test } from 'vitest';
import { createWorld } from '../create-world';
import { newAuthKey } from '../mtproto/cipher/auth-key';
import { startTelegram, type Telegram } from '../server';
import type { AuthKey } from '../world';
import type { Client } from './client';
import type { Scenario } from './scenarios/scenario';

/**
 * Plays scenarios with a client whose authors tested it against Telegram itself: it must find nothing odd
 * here. Each scenario has a server and a world of its own, so they run side by side; mtcute likes to wait.
 *
 * @param client its name and way, as the report shall say who met what
 * @param connect makes a client of this server; with the key that the server knows already, when there is one
 */
export function prove(client: string, scenarios: Scenario[], connect: Connect): void {
  describe.concurrent(client, () => {
    for (const scenario of scenarios) {
      test(scenario.name, (context) => play(scenario, connect, context));
    }
  });
}

type Connect = (telegram: Telegram, authKey?: AuthKey) => Promise<Client>;

async function play({ isSignedIn, run }: Scenario, connect: Connect, test: TestContext): Promise<void> {
  const world = createWorld();
  const telegram = await startTelegram({ world });
  test.onTestFailed(() => console.error(`${test.task.name}:\n${telegram.trace.text()}`));
  test.onTestFinished(telegram.stop);
  const home = { dc: world.homeDc, userId: world.me.id.toString() };
  const client = await connect(telegram, isSignedIn ? newAuthKey(world, home) : undefined);
  test.onTestFinished(() => client.close());
  await run({ client, world, telegram });
}
