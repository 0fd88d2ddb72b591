import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import type { World } from '../world';
import { addAccount } from '../world/people';
import { Asker, SELF } from './testing/asking';

let world: World;
let ada: Asker;

beforeEach(() => {
  world = createWorld();
  ada = new Asker(world, world.me);
});

it('help.getConfig tells the DCs of the world, to everyone', async () => {
  world.dcs = [
    { id: 2, ipAddress: '127.0.0.1', port: 9001 },
    { id: 4, ipAddress: '127.0.0.1', port: 9002 },
  ];
  const config = await new Asker(world).ask('help.getConfig', {});
  expect(config).toMatchObject({
    this_dc: 2,
    dc_options: [
      { id: 2, port: 9001 },
      { id: 4, port: 9002 },
    ],
  });
});

it('help.getNearestDc names the home DC', async () => {
  expect(await new Asker(world).ask('help.getNearestDc', {})).toMatchObject({ this_dc: 2, nearest_dc: 2 });
});

describe('users.getUsers', () => {
  it('tells oneself, with phone and current photo', async () => {
    const [self] = (await ada.answer('users.getUsers', { id: [SELF] })) as object[];
    expect(self).toMatchObject({ self: true, first_name: 'Ada', last_name: 'Lovelace', phone: '9996620007' });
    expect(self).toMatchObject({ photo: { photo_id: world.me.currentPhoto?.id, has_video: false } });
  });

  it('tells others without their phone', async () => {
    const charles = addAccount(world, {
      firstName: 'Charles',
      lastName: 'Babbage',
      phone: '9996620008',
      code: '22222',
    });
    const id = { _: 'inputUser', user_id: charles.id, access_hash: charles.accessHash } as const;
    const [other] = (await ada.answer('users.getUsers', { id: [id] })) as object[];
    expect(other).toMatchObject({ first_name: 'Charles', photo: { _: 'userProfilePhotoEmpty' } });
    expect(other).not.toHaveProperty('phone');
    expect(other).not.toHaveProperty('self');
  });
});

describe('users.getFullUser', () => {
  it('tells the current and the public photo', async () => {
    const { full_user } = await ada.ask('users.getFullUser', { id: SELF });
    expect(full_user).toMatchObject({
      profile_photo: { id: world.me.currentPhoto?.id },
      fallback_photo: { id: world.me.publicPhoto?.id },
    });
  });

  it('tells neither where there is none', async () => {
    world.me.photos = [];
    world.me.publicPhoto = null;
    const { full_user, users } = await ada.ask('users.getFullUser', { id: SELF });
    expect(full_user).toMatchObject({ profile_photo: undefined, fallback_photo: undefined });
    expect(users).toMatchObject([{ photo: { _: 'userProfilePhotoEmpty' } }]);
  });
});

it('bots.getAdminedBots tells the bots that one owns, and that one may edit them', async () => {
  const bots = await ada.answer('bots.getAdminedBots', {});
  expect(bots).toMatchObject([{ bot: true, bot_can_edit: true, username: 'difference_engine_bot' }]);
});
