import { expect } from 'vitest';
import { newAuthKey } from '../../mtproto/cipher/auth-key';
import { signOutEverywhere } from '../../world/people';
import { signedIn, signedOut } from './scenario';

export const asking = [
  ...signedOut({
    'learns the DCs, and which one it is at': async ({ client, world }) => {
      const config = await client.call({ _: 'help.getConfig' });
      expect(config).toMatchObject({ thisDc: world.homeDc });
      const { dcOptions } = config as { dcOptions: { id: number }[] };
      expect(new Set(dcOptions.map(({ id }) => id))).toEqual(new Set([1, 2, 3, 4, 5]));
    },

    'learns the countries before anybody is signed in': async ({ client }) => {
      const list = await client.call({ _: 'help.getCountriesList', langCode: 'en', hash: 0 });
      const { countries, hash } = list as { countries: object[]; hash: number };
      expect(countries.length).toBeGreaterThan(200);
      expect(countries).toContainEqual(
        expect.objectContaining({ iso2: 'GB', defaultName: 'United Kingdom' }),
      );
      expect(await client.call({ _: 'help.getCountriesList', langCode: 'en', hash })).toMatchObject({
        _: 'help.countriesListNotModified',
      });
    },
  }),

  ...signedIn({
    'sees its own device in the list, and signs another one out': async ({ client, world }) => {
      const other = newAuthKey(world, { dc: world.homeDc, userId: world.me.id.toString() });
      const { authorizations } = (await client.call({ _: 'account.getAuthorizations' })) as {
        authorizations: { current?: boolean; hash: bigint }[];
      };
      expect(new Set(authorizations.map(({ hash }) => hash))).toEqual(new Set([0n, other.id]));
      await client.call({ _: 'account.resetAuthorization', hash: other.id });
      expect(other.userId).toBeNull();
    },

    'is told that it was signed out elsewhere': async ({ client, world }) => {
      await client.whoAmI();
      signOutEverywhere(world);
      await expect(client.photos()).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    },

    'is told how long to wait': async ({ client, telegram }) => {
      telegram.fault({
        match: { method: 'photos.getUserPhotos' },
        do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_90' },
      });
      await expect(client.photos()).rejects.toThrow('FLOOD_WAIT_90');
    },

    'is told that a method is none': async ({ client }) => {
      await expect(client.call({ _: 'contacts.getStatuses' })).rejects.toThrow('INPUT_METHOD_INVALID');
    },

    'sees its own phone and small photo': async ({ client, world }) => {
      const [user] = (await client.call({
        _: 'users.getUsers',
        id: [{ _: 'inputUserSelf' }],
      })) as unknown as object[];
      expect(user).toMatchObject({
        phone: '9996620007',
        photo: { _: 'userProfilePhoto', photoId: world.me.currentPhoto?.id },
      });
    },
  }),
];
