import { Api } from 'telegram/tl';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../src/telegram/connection';
import { Untrusted } from '../../../src/telegram/mtproto/errors';
import { sendCode, signIn } from '../../../src/telegram/sign-in/code';
import { checkPassword } from '../../../src/telegram/sign-in/password';
import { type Local, startLocal } from '../local-connection';
import { PASSWORD } from '../small-world';

/* A question from which the answer would give the two-step password away (core.telegram.org/api/srp). */

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  const { telegram, connection } = local;
  const { phone, code } = telegram.world.me;
  const { apiId: id, apiHash: hash } = telegram.endpoint;
  const { phoneCodeHash } = await sendCode(connection, phone, { id, hash });
  await signIn(connection, { phone, phoneCodeHash, code, isEmailCode: false });
});
afterEach(() => local.stop());

it.each<[string, (question: Api.account.Password) => void, rule: string]>([
  [
    'a prime of another’s making',
    ({ currentAlgo }) => Object.assign(currentAlgo ?? {}, { p: Buffer.alloc(256, 0xff) }),
    'prime',
  ],
  [
    'a generator of a small group',
    ({ currentAlgo }) => Object.assign(currentAlgo ?? {}, { g: 1 }),
    'generator',
  ],
  ['nothing mixed in', (question) => Object.assign(question, { srp_B: Buffer.from([1]) }), 'range'],
])('%s is not answered', async (_, change, rule) => {
  await expect(checkPassword(changed(change), PASSWORD)).rejects.toThrow(new Untrusted(rule));
  expect(local.telegram.trace.count('auth.checkPassword')).toBe(0);
});

it('the same question, unchanged, is', async () => {
  expect(
    await checkPassword(
      changed(() => {}),
      PASSWORD,
    ),
  ).toMatchObject({ name: 'Grace Hopper' });
});

/** A connection on which somebody changes the question. */
function changed(change: (question: Api.account.Password) => void): Connection {
  const { connection } = local;
  const between: Pick<Connection, 'read' | 'call'> = {
    call: (request) => connection.call(request),
    read: async (request) => {
      const answer = await connection.read(request);
      if (answer instanceof Api.account.Password) change(answer);
      return answer;
    },
  };
  return between as Connection;
}
