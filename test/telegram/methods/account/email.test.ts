import { beforeEach, expect, it } from 'vitest';
import { createWorld } from '../../create-world';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { Asker } from '../testing/asking';

const PHONE = '+999 66 2 0007';

let world: World;
let client: Asker;
let nowMs = 0;

beforeEach(() => {
  nowMs = Date.UTC(2025, 6, 1);
  world = createWorld({ nowMs: () => nowMs });
  client = new Asker(world);
  world.me.codeWays = ['email-set-up', 'app', 'sms'];
});

it('Telegram can want an address before it sends a code', async () => {
  const sent = await send();
  expect(sent).toMatchObject({ type: { _: 'auth.sentCodeTypeSetUpEmailRequired' } });
  expect(await askForCode(sent, 'ada@lovelace.example')).toEqual({
    _: 'account.sentEmailCode',
    email_pattern: 'a***a@lovelace.example',
    length: 6,
  });
  expect(await verify(sent, emailCode())).toMatchObject({
    _: 'account.emailVerifiedLogin',
    email: 'ada@lovelace.example',
    sent_code: { _: 'auth.sentCode', type: { _: 'auth.sentCodeTypeApp' } },
  });
  const proof = { phone_number: PHONE, phone_code_hash: sent.phone_code_hash as string };
  await expect(client.ask('auth.signIn', { ...proof, phone_code: '22222' })).rejects.toThrow(
    'SESSION_PASSWORD_NEEDED',
  );
  expect(world.me).toMatchObject({ email: 'ada@lovelace.example', codeWays: ['app', 'sms'] });
});

it('before that, no code signs in', async () => {
  const sent = await send();
  const proof = { phone_number: PHONE, phone_code_hash: sent.phone_code_hash as string };
  await expect(client.ask('auth.signIn', { ...proof, phone_code: '22222' })).rejects.toThrow(
    'PHONE_CODE_INVALID',
  );
});

it('without another way the code goes to the new address', async () => {
  world.me.codeWays = ['email-set-up'];
  const sent = await send();
  await askForCode(sent, 'ada@lovelace.example');
  expect(await verify(sent, emailCode())).toMatchObject({
    sent_code: { type: { _: 'auth.sentCodeTypeEmailCode', email_pattern: 'a***a@lovelace.example' } },
  });
});

it.each([
  ['no address', 'EMAIL_INVALID'],
  ['ada@mailinator.com', 'EMAIL_NOT_ALLOWED'],
])('"%s" is refused: %s', async (address, error) => {
  await expect(askForCode(await send(), address)).rejects.toThrow(error);
});

it('a wrong code may be tried again; without an address there is none to give', async () => {
  const sent = await send();
  await expect(verify(sent, '000000')).rejects.toThrow('EMAIL_VERIFY_EXPIRED');
  await askForCode(sent, 'ada@lovelace.example');
  await expect(verify(sent, '000000')).rejects.toThrow('CODE_INVALID');
  expect(await verify(sent, emailCode())).toMatchObject({ _: 'account.emailVerifiedLogin' });
});

function send(): Promise<TlObject> {
  const { apiId: api_id, apiHash: api_hash } = world;
  return client.ask('auth.sendCode', { phone_number: PHONE, api_id, api_hash });
}

function askForCode(sent: TlObject, email: string): Promise<TlObject> {
  return client.ask('account.sendVerifyEmailCode', { purpose: purposeOf(sent), email });
}

function verify(sent: TlObject, code: string): Promise<TlObject> {
  const verification = { _: 'emailVerificationCode', code } as const;
  return client.ask('account.verifyEmail', { purpose: purposeOf(sent), verification });
}

function purposeOf({ phone_code_hash }: TlObject) {
  const proof = { phone_number: PHONE, phone_code_hash: phone_code_hash as string };
  return { _: 'emailVerifyPurposeLoginSetup', ...proof } as const;
}

function emailCode(): string {
  const [signIn] = world.signIns.values();
  return signIn?.emailToVerify?.code ?? '';
}
