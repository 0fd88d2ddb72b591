import { expect } from 'vitest';
import { changePassword } from '../../world/people';
import { signedIn, signedOut } from './scenario';

export const changingDc = [
  ...signedOut({
    'follows its account to another DC and signs in there': async ({ client, world }) => {
      world.me.homeDc = 4;
      changePassword(world, world.me, null);
      await client.requestCode('+999 66 2 0007');
      await client.giveCode('22222');
      expect(await client.whoAmI()).toBe('Ada Lovelace');
      const signedIn = [...world.keys.values()].filter(({ userId }) => userId !== null);
      expect(signedIn.map(({ dc }) => dc)).toEqual([4]);
    },

    'goes to the DC of its network': async ({ client, world }) => {
      world.networkDc = 3;
      world.me.homeDc = 3;
      await client.requestCode('+999 66 2 0007');
      await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
    },
  }),

  ...signedIn({
    'fetches a photo from the DC where it lies': async ({ client, world }) => {
      const lies = world.me.photos[2];
      if (lies) lies.dc = 4;
      const [, , third] = await client.photos();
      if (!third) throw new Error('There is no third photo.');
      expect(await client.download(third, 'c')).toEqual(lies?.files.c);
      const there = [...world.keys.values()].filter(({ dc }) => dc === 4);
      expect(there.map(({ userId }) => userId)).toEqual([world.me.id.toString()]);
    },

    'is told where a file lies': async ({ client, world }) => {
      const photo = world.me.photos[2];
      if (!photo) throw new Error('There is no third photo.');
      photo.dc = 5;
      const { id, accessHash, fileReference } = photo;
      const location = { _: 'inputPhotoFileLocation', id, accessHash, fileReference, thumbSize: 'a' };
      const asked = client.call({ _: 'upload.getFile', location, offset: 0n, limit: 4096 });
      await expect(asked).rejects.toThrow('FILE_MIGRATE_5');
    },

    'gets an authorization for another DC, and none for one that there is not': async ({ client, world }) => {
      expect(await client.call({ _: 'auth.exportAuthorization', dcId: 4 })).toMatchObject({
        _: 'auth.exportedAuthorization',
        bytes: expect.any(Buffer),
      });
      expect(world.exportedAuthorizations.size).toBe(1);
      await expect(client.call({ _: 'auth.exportAuthorization', dcId: 9 })).rejects.toThrow('DC_ID_INVALID');
    },
  }),
];
