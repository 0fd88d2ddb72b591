import { expect } from 'vitest';
import { changePassword } from '../../world/people';
import { acceptLoginToken } from '../../world/sign-in/login-token';
import type { Answered } from '../client';
import { type Stage, signedIn, signedOut } from './scenario';

export const qrCodes = [
  ...signedOut({
    'signs in by a QR code that another client accepts': async (stage) => {
      changePassword(stage.world, stage.world.me, null);
      const { token } = await ask(stage);
      accept(stage, token);
      expect(await ask(stage)).toMatchObject({
        _: 'auth.loginTokenSuccess',
        authorization: { user: { firstName: 'Ada' } },
      });
      expect(await stage.client.whoAmI()).toBe('Ada Lovelace');
    },

    'is told at once that its QR code was accepted': async (stage) => {
      const { token } = await ask(stage);
      accept(stage, token);
      const pushed = () => stage.telegram.trace.entries.filter(({ name }) => name === 'updateShort').length;
      await expect.poll(pushed).toBe(1);
    },

    'still owes the password after a QR code': async (stage) => {
      accept(stage, (await ask(stage)).token);
      await expect(ask(stage)).rejects.toThrow('SESSION_PASSWORD_NEEDED');
      await stage.client.givePassword('notes on the engine');
      expect(await stage.client.whoAmI()).toBe('Ada Lovelace');
    },

    'gets a QR code that is good for half a minute': async (stage) => {
      const { expires, token } = await ask(stage);
      const left = Number(expires) - stage.world.nowSeconds();
      expect(left).toBeGreaterThan(25);
      expect(left).toBeLessThanOrEqual(30);
      for (const waiting of stage.world.loginTokens.values()) waiting.expiresAtMs = 0;
      expect(accept(stage, token)).toBe('AUTH_TOKEN_EXPIRED');
    },

    'is told where the account lives that accepted its QR code': async (stage) => {
      stage.world.me.homeDc = 4;
      accept(stage, (await ask(stage)).token);
      expect(await ask(stage)).toMatchObject({ _: 'auth.loginTokenMigrateTo', dcId: 4 });
    },
  }),

  ...signedIn({
    'is told that a QR code which it scanned is none': async ({ client, world }) => {
      await expect(
        client.call({ _: 'auth.acceptLoginToken', token: Buffer.from('no such token') }),
      ).rejects.toThrow('AUTH_TOKEN_INVALID');
      expect(world.loginTokens.size).toBe(0);
    },
  }),
];

async function ask({ client, world }: Stage): Promise<NonNullable<Answered>> {
  const { apiId, apiHash } = world;
  return (await client.call({ _: 'auth.exportLoginToken', apiId, apiHash, exceptIds: [] })) ?? {};
}

function accept({ world }: Stage, token: unknown) {
  return acceptLoginToken(world, world.me, token as Buffer);
}
