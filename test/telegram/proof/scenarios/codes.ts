import { expect } from 'vitest';
import { changePassword } from '../../world/people';
import type { CodeWay } from '../../world/sign-in/code-way';
import type { Answered, Client } from '../client';
import { type Scenario, type Stage, signedOut } from './scenario';

export const SETTING_UP_EMAIL = 'sets up an e-mail address first when it must';

const PHONE = '+999 66 2 0007';

/** Each way of a code: what the client is told of it, and what then signs in. */
const WAYS: Partial<Record<CodeWay, [told: object, code: string]>> = {
  sms: [{ _: 'auth.sentCodeTypeSms', length: 5 }, '22222'],
  call: [{ _: 'auth.sentCodeTypeCall', length: 5 }, '22222'],
  'missed-call': [{ _: 'auth.sentCodeTypeMissedCall', prefix: '+44207946' }, '22222'],
  'flash-call': [{ _: 'auth.sentCodeTypeFlashCall', pattern: '+44207946*****' }, '4420794622222'],
  fragment: [{ _: 'auth.sentCodeTypeFragmentSms', url: expect.stringContaining('fragment.com') }, '22222'],
  word: [{ _: 'auth.sentCodeTypeSmsWord', beginning: 'e' }, 'engine'],
  phrase: [{ _: 'auth.sentCodeTypeSmsPhrase', beginning: 'weaves' }, 'weaves algebraic patterns'],
};

const byEachWay = Object.fromEntries(
  Object.entries(WAYS).map(([way, [told, code]]): [string, Scenario['run']] => [
    `signs in with a code by ${way}`,
    async (stage) => {
      const sent = await sendCode(stage, [way as CodeWay]);
      expect(sent).toMatchObject({ type: told });
      expect(await signIn(stage.client, sent, { phoneCode: code })).toMatchObject({
        _: 'auth.authorization',
      });
    },
  ]),
);

export const codes = signedOut({
  ...byEachWay,

  'signs in with a code by e-mail': async (stage) => {
    const sent = await sendCode(stage, ['email']);
    expect(sent).toMatchObject({ type: { _: 'auth.sentCodeTypeEmailCode', length: 5 } });
    const emailVerification = { _: 'emailVerificationCode', code: '22222' };
    expect(await signIn(stage.client, sent, { emailVerification })).toMatchObject({
      _: 'auth.authorization',
    });
  },

  [SETTING_UP_EMAIL]: async (stage) => {
    const { client, world } = stage;
    const sent = await sendCode(stage, ['email-set-up', 'app']);
    expect(sent).toMatchObject({ type: { _: 'auth.sentCodeTypeSetUpEmailRequired' } });
    const purpose = { _: 'emailVerifyPurposeLoginSetup', ...proofOf(sent) };
    const email = 'ada@lovelace.example';
    await client.call({ _: 'account.sendVerifyEmailCode', purpose, email });
    const [waiting] = world.signIns.values();
    const verification = { _: 'emailVerificationCode', code: waiting?.emailToVerify?.code ?? '' };
    expect(await client.call({ _: 'account.verifyEmail', purpose, verification })).toMatchObject({
      email,
      sentCode: { type: { _: 'auth.sentCodeTypeApp' } },
    });
    expect(await signIn(client, sent, { phoneCode: '22222' })).toMatchObject({ _: 'auth.authorization' });
  },

  'is told how the code can be had otherwise, and gets it so': async (stage) => {
    const sent = await sendCode(stage, ['app', 'call']);
    expect(sent).toMatchObject({ nextType: { _: 'auth.codeTypeCall' }, timeout: 60 });
    const again = await stage.client.call({ _: 'auth.resendCode', ...proofOf(sent) });
    expect(again).toMatchObject({ type: { _: 'auth.sentCodeTypeCall' } });
    expect(await signIn(stage.client, again, { phoneCode: '22222' })).toMatchObject({
      _: 'auth.authorization',
    });
  },

  'is told that there is no other way': async (stage) => {
    const sent = await sendCode(stage, ['app']);
    await expect(stage.client.call({ _: 'auth.resendCode', ...proofOf(sent) })).rejects.toThrow(
      'SEND_CODE_UNAVAILABLE',
    );
  },

  'takes a code back': async (stage) => {
    const sent = await sendCode(stage, ['app']);
    expect(await stage.client.call({ _: 'auth.cancelCode', ...proofOf(sent) })).toBe(true);
    await expect(signIn(stage.client, sent, { phoneCode: '22222' })).rejects.toThrow('PHONE_CODE_EXPIRED');
  },

  'is told that the code has expired': async (stage) => {
    const sent = await sendCode(stage, ['app']);
    for (const waiting of stage.world.signIns.values()) waiting.expiresAtMs = 0;
    await expect(signIn(stage.client, sent, { phoneCode: '22222' })).rejects.toThrow('PHONE_CODE_EXPIRED');
  },

  'is told after many wrong codes that it is over': async (stage) => {
    stage.world.limits.wrongCodes = 1;
    stage.world.limits.voidSignInsPerDay = 1;
    const sent = await sendCode(stage, ['app']);
    await expect(signIn(stage.client, sent, { phoneCode: '00000' })).rejects.toThrow('PHONE_CODE_INVALID');
    await expect(signIn(stage.client, sent, { phoneCode: '00000' })).rejects.toThrow('PHONE_CODE_EXPIRED');
    await expect(sendCode(stage, ['app'])).rejects.toThrow('PHONE_PASSWORD_FLOOD');
  },

  'is told that it asked for too many codes': async (stage) => {
    stage.world.limits.codesPerDay = 1;
    await sendCode(stage, ['app']);
    await expect(sendCode(stage, ['app'])).rejects.toThrow('PHONE_NUMBER_FLOOD');
  },

  'is told that the number is banned': async (stage) => {
    stage.world.bannedPhones.add('9996620007');
    await expect(sendCode(stage, ['app'])).rejects.toThrow('PHONE_NUMBER_BANNED');
  },

  'is told that its API id is none': async ({ client }) => {
    const app = { apiId: 9, apiHash: 'f'.repeat(32), settings: { _: 'codeSettings' } };
    await expect(client.call({ _: 'auth.sendCode', phoneNumber: PHONE, ...app })).rejects.toThrow(
      'API_ID_INVALID',
    );
  },

  'is told that a number without an account must sign up': async (stage) => {
    const sent = await sendCode(stage, ['app'], '+999 66 2 0009');
    const [waiting] = stage.world.signIns.values();
    const proof = { phoneNumber: '+999 66 2 0009', phoneCode: waiting?.code ?? '' };
    expect(await signIn(stage.client, sent, proof)).toMatchObject({ _: 'auth.authorizationSignUpRequired' });
  },

  'is told how long to wait after wrong passwords': async ({ client, world }) => {
    world.limits.wrongPasswords = 1;
    world.limits.floodSeconds = 600;
    await client.requestCode(PHONE);
    await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
    await expect(client.givePassword('wrong')).rejects.toThrow('PASSWORD_HASH_INVALID');
    await expect(client.givePassword('notes on the engine')).rejects.toThrow(/FLOOD_WAIT_\d+/);
  },

  'is told the hint of a password that was changed meanwhile, and signs in with the new one': async (
    stage,
  ) => {
    const { client, world } = stage;
    await client.requestCode(PHONE);
    await expect(client.giveCode('22222')).rejects.toThrow('SESSION_PASSWORD_NEEDED');
    changePassword(world, world.me, { text: 'new', hint: 'not the old one' });
    expect(await client.call({ _: 'account.getPassword' })).toMatchObject({ hint: 'not the old one' });
    await client.givePassword('new');
    expect(await client.whoAmI()).toBe('Ada Lovelace');
  },
});

/** Asks for a code that goes these ways; there is no password here, that is a scenario of its own. */
function sendCode({ client, world }: Stage, ways: CodeWay[], phoneNumber = PHONE): Promise<Answered> {
  world.me.codeWays = ways;
  changePassword(world, world.me, null);
  const app = { apiId: world.apiId, apiHash: world.apiHash, settings: { _: 'codeSettings' } };
  return client.call({ _: 'auth.sendCode', phoneNumber, ...app });
}

function proofOf(sent: Answered) {
  return { phoneNumber: PHONE, phoneCodeHash: String(sent?.phoneCodeHash) };
}

function signIn(client: Client, sent: Answered, given: object): Promise<Answered> {
  return client.call({ _: 'auth.signIn', ...proofOf(sent), ...given });
}
