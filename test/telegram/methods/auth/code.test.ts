import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../../create-world';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { changePassword } from '../../world/people';
import type { CodeWay } from '../../world/sign-in/code-way';
import { Asker } from '../testing/asking';

const PHONE = '+999 66 2 0007';

let world: World;
let client: Asker;
let nowMs = 0;

beforeEach(() => {
  nowMs = Date.UTC(2025, 6, 1);
  world = createWorld({ nowMs: () => nowMs });
  client = new Asker(world);
});

describe('a code', () => {
  const WAYS: [CodeWay, TlObject, string][] = [
    ['app', { _: 'auth.sentCodeTypeApp', length: 5 }, '22222'],
    ['sms', { _: 'auth.sentCodeTypeSms', length: 5 }, '22222'],
    ['call', { _: 'auth.sentCodeTypeCall', length: 5 }, '22222'],
    ['missed-call', { _: 'auth.sentCodeTypeMissedCall', prefix: '+44207946', length: 5 }, '22222'],
    ['flash-call', { _: 'auth.sentCodeTypeFlashCall', pattern: '+44207946*****' }, '+4420794622222'],
    [
      'fragment',
      { _: 'auth.sentCodeTypeFragmentSms', url: 'https://fragment.com/number/9996620007/code', length: 5 },
      '22222',
    ],
    ['word', { _: 'auth.sentCodeTypeSmsWord', beginning: 'e' }, 'Engine '],
    ['phrase', { _: 'auth.sentCodeTypeSmsPhrase', beginning: 'weaves' }, 'Weaves algebraic patterns'],
  ];

  it.each(WAYS)('by way of %s says where it went, and signs in', async (way, type, code) => {
    world.me.codeWays = [way];
    changePassword(world, world.me, null);
    const sent = await send();
    expect(sent).toMatchObject({ _: 'auth.sentCode', type, next_type: undefined, timeout: undefined });
    expect(await giveCode(sent, code)).toMatchObject({
      _: 'auth.authorization',
      user: { first_name: 'Ada' },
    });
    expect(client.key.userId).toBe(world.me.id.toString());
  });

  it('by e-mail is given in a field of its own', async () => {
    world.me.codeWays = ['email'];
    changePassword(world, world.me, null);
    const sent = await send();
    expect(sent.type).toEqual({
      _: 'auth.sentCodeTypeEmailCode',
      email_pattern: 'a***a@analytical.engine',
      length: 5,
    });
    await expect(giveCode(sent, '22222')).rejects.toThrow('PHONE_CODE_EMPTY');
    const email_verification = { _: 'emailVerificationCode', code: '22222' } as const;
    const proof = { phone_number: PHONE, phone_code_hash: sent.phone_code_hash as string };
    expect(await client.ask('auth.signIn', { ...proof, email_verification })).toMatchObject({
      _: 'auth.authorization',
    });
  });

  it('goes by the next way when asked again, as was announced, until none is left', async () => {
    world.me.codeWays = ['app', 'missed-call', 'sms'];
    const first = await send();
    expect(first).toMatchObject({ next_type: { _: 'auth.codeTypeMissedCall' }, timeout: 60 });
    const second = await resend(first);
    expect(second).toMatchObject({
      type: { _: 'auth.sentCodeTypeMissedCall' },
      next_type: { _: 'auth.codeTypeSms' },
    });
    await expect(giveCode(first, '22222')).rejects.toThrow('PHONE_CODE_EXPIRED');
    const third = await resend(second);
    await expect(resend(third)).rejects.toThrow('SEND_CODE_UNAVAILABLE');
    await expect(giveCode(third, '22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
  });

  it('expires by the clock of the world', async () => {
    const sent = await send();
    nowMs += world.limits.codeSeconds * 1000;
    await expect(giveCode(sent, '22222')).rejects.toThrow('PHONE_CODE_EXPIRED');
  });

  it('that was cancelled is none any more', async () => {
    const sent = await send();
    const proof = { phone_number: PHONE, phone_code_hash: sent.phone_code_hash as string };
    expect(await client.answer('auth.cancelCode', proof)).toBe(true);
    await expect(giveCode(sent, '22222')).rejects.toThrow('PHONE_CODE_EXPIRED');
  });

  it('may be wrong some times; then it is void, and after several such sign-ins the number waits a day', async () => {
    const { wrongCodes, voidSignInsPerDay } = world.limits;
    for (let round = 0; round < voidSignInsPerDay; round++) {
      const sent = await send();
      for (let time = 0; time < wrongCodes; time++)
        await expect(giveCode(sent, '00000')).rejects.toThrow('PHONE_CODE_INVALID');
      await expect(giveCode(sent, '00000')).rejects.toThrow('PHONE_CODE_EXPIRED');
      await expect(giveCode(sent, '22222')).rejects.toThrow('PHONE_CODE_EXPIRED');
    }
    await expect(send()).rejects.toMatchObject({ code: 406, message: 'PHONE_PASSWORD_FLOOD' });
    nowMs += 24 * 3600 * 1000;
    expect(await send()).toMatchObject({ _: 'auth.sentCode' });
  });

  it('can be asked for so many times a day', async () => {
    world.limits.codesPerDay = 2;
    await resend(await send());
    await expect(send()).rejects.toThrow('PHONE_NUMBER_FLOOD');
  });

  it('belongs to its number', async () => {
    const { phone_code_hash } = await send();
    const other = { phone_number: '+999 66 2 0008', phone_code_hash: phone_code_hash as string };
    await expect(client.ask('auth.signIn', { ...other, phone_code: '22222' })).rejects.toThrow(
      'PHONE_NUMBER_INVALID',
    );
  });
});

describe('a number', () => {
  it.each(['', '12', '+44 20 7946 0958 123 456'])('"%s" is none', async (phone) => {
    await expect(send(phone)).rejects.toMatchObject({ code: 400, message: 'PHONE_NUMBER_INVALID' });
  });

  it('can be banned', async () => {
    world.bannedPhones.add('9996620007');
    await expect(send()).rejects.toThrow('PHONE_NUMBER_BANNED');
  });

  it('without an account gets a code by SMS, and then word that one must sign up', async () => {
    const sent = await send('+999 66 2 0009');
    expect(sent.type).toMatchObject({ _: 'auth.sentCodeTypeSms' });
    const [{ code } = { code: '' }] = world.signIns.values();
    const proof = { phone_number: '+999 66 2 0009', phone_code_hash: sent.phone_code_hash as string };
    expect(await client.ask('auth.signIn', { ...proof, phone_code: code })).toEqual({
      _: 'auth.authorizationSignUpRequired',
    });
    expect(client.key.userId).toBeNull();
  });

  it('whose account lives elsewhere is sent there', async () => {
    world.me.homeDc = 4;
    await expect(send()).rejects.toMatchObject({ code: 303, message: 'PHONE_MIGRATE_4' });
    client = new Asker(world, null, 4);
    expect(await send()).toMatchObject({ _: 'auth.sentCode' });
  });

  it('of a network that belongs elsewhere is sent there', async () => {
    world.networkDc = 1;
    await expect(send('+999 66 2 0009')).rejects.toMatchObject({ code: 303, message: 'NETWORK_MIGRATE_1' });
  });
});

it('an API id that is not known is refused', async () => {
  const settings = { phone_number: PHONE, api_id: 17, api_hash: world.apiHash };
  await expect(client.ask('auth.sendCode', settings)).rejects.toThrow('API_ID_INVALID');
});

function send(phone_number = PHONE): Promise<TlObject> {
  const { apiId: api_id, apiHash: api_hash } = world;
  return client.ask('auth.sendCode', { phone_number, api_id, api_hash });
}

function resend({ phone_code_hash }: TlObject): Promise<TlObject> {
  return client.ask('auth.resendCode', {
    phone_number: PHONE,
    phone_code_hash: phone_code_hash as string,
  });
}

function giveCode({ phone_code_hash }: TlObject, phone_code: string): Promise<TlObject> {
  return client.ask('auth.signIn', {
    phone_number: PHONE,
    phone_code_hash: phone_code_hash as string,
    phone_code,
  });
}
