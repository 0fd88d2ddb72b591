import { Long } from '@mtcute/core';
import { computeSrpParams, NodeCryptoProvider } from '@mtcute/node/utils.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import type { TlObject } from '../tl-object';
import type { World } from '../world';
import { addAccount } from '../world/people';
import { Asker } from './testing/asking';

let world: World;
let client: Asker;
let nowMs = 0;

beforeEach(() => {
  nowMs = Date.UTC(2025, 5, 1);
  world = createWorld({ nowMs: () => nowMs });
  client = new Asker(world);
});

describe('auth.sendCode', () => {
  it('sends a code to the app of an account', async () => {
    const sent = await client.ask('auth.sendCode', asked({ phone_number: '+999 66 2 0007' }));
    expect(sent).toMatchObject({
      type: { _: 'auth.sentCodeTypeApp', length: 5 },
      next_type: { _: 'auth.codeTypeSms' },
    });
  });

  it.each([
    ['API_ID_INVALID', { api_id: 2 }],
    ['API_ID_INVALID', { api_hash: 'f'.repeat(32) }],
    ['PHONE_NUMBER_INVALID', { phone_number: '12' }],
    ['PHONE_NUMBER_INVALID', { phone_number: 'my phone' }],
    ['PHONE_NUMBER_BANNED', { phone_number: '9996629999' }],
  ])('answers %s', async (error, wrong) => {
    world.bannedPhones.add('9996629999');
    await expect(client.ask('auth.sendCode', asked(wrong))).rejects.toThrow(error);
  });
});

describe('auth.signIn', () => {
  it('signs in who has no password', async () => {
    const charles = addAccount(world, CHARLES);
    const sent = await client.ask('auth.sendCode', asked({ phone_number: CHARLES.phone }));
    const answer = await client.ask('auth.signIn', filled(sent, { phone_number: CHARLES.phone }));
    expect(answer).toMatchObject({
      _: 'auth.authorization',
      user: { self: true, first_name: 'Charles', phone: CHARLES.phone },
    });
    expect(client.key.userId).toBe(charles.id.toString());
  });

  it('asks for the password where there is one, and signs nobody in', async () => {
    const signingIn = client.ask('auth.signIn', filled(await sendCode()));
    await expect(signingIn).rejects.toMatchObject({ code: 401, message: 'SESSION_PASSWORD_NEEDED' });
    expect(client.key.userId).toBeNull();
  });

  it('says that a wrong code is wrong, and lets one try again', async () => {
    const sent = await sendCode();
    await expect(client.ask('auth.signIn', filled(sent, { phone_code: '11111' }))).rejects.toThrow(
      'PHONE_CODE_INVALID',
    );
    await expect(client.ask('auth.signIn', filled(sent))).rejects.toThrow('SESSION_PASSWORD_NEEDED');
  });

  it('takes each code once', async () => {
    const sent = await sendCode();
    await expect(client.ask('auth.signIn', filled(sent))).rejects.toThrow('SESSION_PASSWORD_NEEDED');
    await expect(client.ask('auth.signIn', filled(sent))).rejects.toThrow('PHONE_CODE_EXPIRED');
  });

  it('takes no code after five minutes', async () => {
    const sent = await sendCode();
    nowMs += 5 * 60 * 1000 + 1;
    await expect(client.ask('auth.signIn', filled(sent))).rejects.toThrow('PHONE_CODE_EXPIRED');
  });

  it.each([
    ['PHONE_CODE_EMPTY', { phone_code: '' }],
    ['PHONE_CODE_EXPIRED', { phone_code_hash: 'of another' }],
    ['PHONE_NUMBER_INVALID', { phone_number: '9996620008' }],
  ])('answers %s', async (error, wrong) => {
    await expect(client.ask('auth.signIn', filled(await sendCode(), wrong))).rejects.toThrow(error);
  });

  it('offers a number without an account to sign up', async () => {
    const phone_number = '9996621234';
    const sent = await client.ask('auth.sendCode', asked({ phone_number }));
    expect(sent).toMatchObject({ type: { _: 'auth.sentCodeTypeSms' } });
    const [{ code: phone_code = '' } = {}] = [...world.signIns.values()];
    const answer = await client.ask('auth.signIn', filled(sent, { phone_number, phone_code }));
    expect(answer).toEqual({ _: 'auth.authorizationSignUpRequired' });
  });
});

describe('auth.resendCode and auth.cancelCode', () => {
  it('sends the code by SMS instead, once', async () => {
    const again = await client.ask('auth.resendCode', filled(await sendCode()));
    expect(again).toMatchObject({ type: { _: 'auth.sentCodeTypeSms' } });
    await expect(client.ask('auth.resendCode', filled(again))).rejects.toThrow('SEND_CODE_UNAVAILABLE');
    await expect(client.ask('auth.signIn', filled(again))).rejects.toThrow('SESSION_PASSWORD_NEEDED');
  });

  it('forgets a code that is cancelled', async () => {
    const sent = await sendCode();
    expect(await client.answer('auth.cancelCode', filled(sent))).toBe(true);
    await expect(client.ask('auth.signIn', filled(sent))).rejects.toThrow('PHONE_CODE_EXPIRED');
  });
});

// The answers come from mtcute's own SRP: what a client makes of the specification.
describe('account.getPassword and auth.checkPassword', () => {
  beforeEach(async () => {
    await expect(client.ask('auth.signIn', filled(await sendCode()))).rejects.toThrow(
      'SESSION_PASSWORD_NEEDED',
    );
  });

  it('signs in who knows the password', async () => {
    const question = await client.ask('account.getPassword', {});
    expect(question).toMatchObject({ has_password: true, hint: 'What I wrote in 1843' });
    const password = await answerTo(question, 'notes on the engine');
    expect(await client.ask('auth.checkPassword', { password })).toMatchObject({
      user: { first_name: 'Ada' },
    });
    expect(client.key.userId).toBe(world.me.id.toString());
  });

  it('says that a wrong password is wrong, and asks anew', async () => {
    const question = await client.ask('account.getPassword', {});
    const wrong = await answerTo(question, 'Notes on the engine');
    await expect(client.ask('auth.checkPassword', { password: wrong })).rejects.toThrow(
      'PASSWORD_HASH_INVALID',
    );
    const right = await answerTo(question, 'notes on the engine');
    await expect(client.ask('auth.checkPassword', { password: right })).rejects.toThrow('SRP_ID_INVALID');
    const next = await answerTo(await client.ask('account.getPassword', {}), 'notes on the engine');
    expect(await client.ask('auth.checkPassword', { password: next })).toMatchObject({
      _: 'auth.authorization',
    });
  });

  it('falls for no A from which the answer follows without the password', async () => {
    const { srp_id } = await client.ask('account.getPassword', {});
    const password = {
      _: 'inputCheckPasswordSRP',
      srp_id: srp_id as bigint,
      A: Buffer.alloc(256),
      M1: Buffer.alloc(32),
    } as const;
    await expect(client.ask('auth.checkPassword', { password })).rejects.toThrow('PASSWORD_HASH_INVALID');
  });

  it('asks only who gave the right code', async () => {
    const stranger = new Asker(world);
    await expect(stranger.ask('account.getPassword', {})).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    const password = { _: 'inputCheckPasswordEmpty' } as const;
    await expect(stranger.ask('auth.checkPassword', { password })).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    await expect(client.ask('auth.checkPassword', { password })).rejects.toThrow('PASSWORD_HASH_INVALID');
  });
});

it('tells who has no password that there is none', async () => {
  const charles = new Asker(world, addAccount(world, CHARLES));
  const answer = await charles.ask('account.getPassword', {});
  expect(answer.has_password).toBeUndefined();
  expect(answer.srp_B).toBeUndefined();
});

it('auth.logOut signs this key out and no other', async () => {
  const [here, there] = [new Asker(world, world.me), new Asker(world, world.me)];
  expect(await here.ask('auth.logOut', {})).toEqual({ _: 'auth.loggedOut' });
  await expect(here.ask('updates.getState', {})).rejects.toThrow('AUTH_KEY_UNREGISTERED');
  expect(await there.ask('updates.getState', {})).toMatchObject({ _: 'updates.state' });
});

const CHARLES = { firstName: 'Charles', lastName: 'Babbage', phone: '9996620008', code: '22222' };

function asked(wrong: object) {
  return { phone_number: '9996620007', api_id: world.apiId, api_hash: world.apiHash, ...wrong };
}

function sendCode(): Promise<TlObject> {
  return client.ask('auth.sendCode', asked({}));
}

function filled(sent: TlObject, wrong: object = {}) {
  const phone_code_hash = sent.phone_code_hash as string;
  return { phone_number: '9996620007', phone_code_hash, phone_code: '22222', ...wrong };
}

async function answerTo(question: TlObject, password: string) {
  const { salt1, salt2, g, p } = question.current_algo as {
    salt1: Buffer;
    salt2: Buffer;
    g: number;
    p: Buffer;
  };
  const crypto = new NodeCryptoProvider();
  await crypto.initialize();
  const currentAlgo = {
    _: 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow',
    salt1,
    salt2,
    g,
    p,
  } as const;
  const request = {
    _: 'account.password',
    hasPassword: true,
    currentAlgo,
    srpB: question.srp_B as Buffer,
    srpId: Long.fromString(String(question.srp_id)),
    newAlgo: currentAlgo,
    newSecureAlgo: { _: 'securePasswordKdfAlgoUnknown' },
    secureRandom: Buffer.alloc(0),
  } as const;
  const answer = await computeSrpParams(crypto, request, password);
  if (answer._ !== 'inputCheckPasswordSRP') throw new Error('mtcute did not answer the question.');
  return {
    _: answer._,
    srp_id: question.srp_id as bigint,
    A: Buffer.from(answer.A),
    M1: Buffer.from(answer.M1),
  };
}
