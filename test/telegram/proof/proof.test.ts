import { afterEach, describe, test } from 'vitest';
import { createWorld } from '../create-world';
import { newAuthKey } from '../mtproto/cipher/auth-key';
import { startTelegram } from '../server';
import { mtcuteClient } from './mtcute-client';
import { choosingPhotos } from './scenarios/choosing-photos';
import { movingFiles } from './scenarios/moving-files';
import type { Scenario } from './scenarios/scenario';
import { signingIn } from './scenarios/signing-in';

// A client that its authors tested against Telegram itself must find nothing odd here. Each scenario has a server
// and a world of its own.
const scenarios: Scenario[] = [...signingIn, ...choosingPhotos, ...movingFiles];
const ends: (() => Promise<void>)[] = [];

describe.each(['TCP', 'WebSocket'] as const)('mtcute over %s', (transport) => {
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  test.each(scenarios)('$name', async ({ isSignedIn, run }) => {
    const world = createWorld();
    const telegram = await startTelegram({ world });
    ends.unshift(telegram.stop);
    const key = isSignedIn
      ? newAuthKey(world, { dc: world.homeDc, userId: world.me.id.toString() })
      : undefined;
    const client = await mtcuteClient(telegram, transport, key);
    ends.unshift(() => client.close());
    await run({ client, world, telegram });
  });
});
