import { beforeEach, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import { newAuthKey } from '../mtproto/cipher/auth-key';
import type { World } from '../world';
import { newLoginToken } from '../world/sign-in/login-token';
import { changeWorld } from './change-world';

let world: World;

beforeEach(() => {
  world = createWorld();
});

it('scans a QR code for an account', () => {
  const token = newLoginToken(world, newAuthKey(world, { dc: 2 }), []);
  const link = `tg://login?token=${token.bytes.toString('base64url')}`;
  changeWorld(world, { change: 'accept-login-token', link });
  expect(token.acceptedBy).toBe(world.me);
  const again = () => changeWorld(world, { change: 'accept-login-token', link });
  expect(again).toThrow('The token is refused: AUTH_TOKEN_ALREADY_ACCEPTED.');
});

it('adds somebody, and changes them by their number', () => {
  const charles = { firstName: 'Charles', lastName: 'Babbage', newPhone: '+999 66 4 0008', code: '44444' };
  changeWorld(world, { change: 'add-account', ...charles, homeDc: 4 });
  changeWorld(world, { change: 'freeze', phone: '9996640008' });
  changeWorld(world, { change: 'send-codes-by', ways: ['sms', 'call'], phone: '9996640008' });
  const added = { phone: '9996640008', homeDc: 4, isFrozen: true, codeWays: ['sms', 'call'], password: null };
  expect(world.accounts[1]).toMatchObject(added);
  expect(world.me).toMatchObject({ isFrozen: false, homeDc: 2 });
});

it('changes what Telegram decides', () => {
  changeWorld(world, { change: 'set-limit', limit: 'wrongCodes', value: 1 });
  changeWorld(world, { change: 'ban-phone', banned: '+999 66 2 0009' });
  changeWorld(world, { change: 'set-network-dc', dc: 3 });
  changeWorld(world, { change: 'move-home', dc: 4 });
  changeWorld(world, { change: 'move-photo', picture: 'photo 3', dc: 5 });
  changeWorld(world, { change: 'change-password', password: null });
  expect(world.limits.wrongCodes).toBe(1);
  expect(world.bannedPhones).toContain('9996620009');
  expect(world.networkDc).toBe(3);
  expect(world.me).toMatchObject({ homeDc: 4, password: null });
  expect(world.me.photos[2]?.dc).toBe(5);
});

it.each([
  [{ change: 'send-codes-by', ways: ['pigeon'] }, 'ways must be a list of: app, sms, '],
  [{ change: 'set-limit', limit: 'patience', value: 1 }, 'limit must be one of: codeSeconds, '],
  [{ change: 'freeze', phone: '1' }, 'Nobody has the number 1.'],
  [{ change: 'accept-login-token', link: 'token' }, 'link must be what a QR code says'],
])('refuses %o', (json, sentence) => {
  expect(() => changeWorld(world, json)).toThrow(sentence);
});
