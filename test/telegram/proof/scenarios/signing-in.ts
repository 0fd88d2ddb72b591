import { expect } from 'vitest';
import { signedIn, signedOut } from './scenario';

const PHONE = '+999 66 2 0007';

export const signingIn = [
  ...signedOut({
    'signs in with code and password': async ({ client, world }) => {
      await client.requestCode(PHONE);
      await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
      await client.givePassword('notes on the engine');

      expect(await client.whoAmI()).toBe('Ada Lovelace');
      expect([...world.keys.values()].map(({ userId }) => userId)).toContain(world.me.id.toString());
    },

    'is told that the code is wrong, and may try again': async ({ client }) => {
      await client.requestCode(PHONE);
      await expect(client.giveCode('11111')).rejects.toThrow('PHONE_CODE_INVALID');
      await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
    },

    'is told that the password is wrong, and may try again': async ({ client }) => {
      await client.requestCode(PHONE);
      await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
      await expect(client.givePassword('something else')).rejects.toThrow('PASSWORD_HASH_INVALID');
      await client.givePassword('notes on the engine');
      expect(await client.whoAmI()).toBe('Ada Lovelace');
    },

    'is told that this is no phone number': async ({ client }) => {
      await expect(client.requestCode('12')).rejects.toThrow('PHONE_NUMBER_INVALID');
    },

    'sees nothing before it is signed in': async ({ client }) => {
      await expect(client.photos()).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    },
  }),

  ...signedIn({
    'signs out, and sees nothing any more': async ({ client, world }) => {
      await client.signOut();
      expect([...world.keys.values()].map(({ userId }) => userId)).toEqual([null]);
      await expect(client.photos()).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    },
  }),
];
