import { bytesOf } from '../../../telegram/mtproto/cipher/big-number';
import { GENERATOR, PRIME } from '../../../telegram/mtproto/handshake/diffie-hellman';
import { addAccount } from '../../../telegram/world/people';
import type { Account } from '../../../telegram/world/profile';
import { newSrpChallenge } from '../../../telegram/world/sign-in/srp';
import { beside, figure, type Measurement } from '../../figure';
import type { Password } from '../../peers/account';
import type { BenchPage } from '../../rig/browser/bench-page';
import { ROUND_TRIP_MS } from '../../rig/network/slow-telegram';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';
import { ask } from '../../rig/sign-in';

/** "At most 0.1 s of computing". */
const GOAL_MS = 100;
const WRONG = 'notes on the loom';

/** What the proof of a two-step password (SRP) takes a worker that is awake, without the network's share. */
export const password: Measurement = {
  name: 'password',
  measure: async (start) => {
    const rig = await start();
    const { world } = rig.telegram;
    // Nobody gets in, so that it can be done again and again.
    world.limits.wrongPasswords = Number.POSITIVE_INFINITY;
    const owner = addAccount(world, {
      ...{ firstName: 'Charles', lastName: 'Babbage', phone: '9996620009', code: '22222' },
      password: { text: 'notes on the engine', hint: '' },
    });
    await ask(rig.pages.ours, 'requestCode', { phone: owner.phone });
    await ask(rig.pages.ours, 'checkCode', { code: owner.code });
    const { ms } = await inTurns({
      B: () => proving(rig.pages.B, questionTo(rig, owner)),
      E: () => proving(rig.pages.E, questionTo(rig, owner)),
      ours: () => betweenQuestionAndProof(rig),
    });
    await ask(rig.pages.ours, 'startOver', null);
    return [figure('two-step password: computing its proof', 'ms', { ...beside(ms), goal: GOAL_MS })];
  },
};

/** From what the server heard: its question's way there and the proof's way back are known. */
async function betweenQuestionAndProof({ pages, telegram }: Rig): Promise<{ ms: number }> {
  const message = { name: 'checkPassword', request: { password: WRONG } };
  await pages.ours.run((said) => chrome.runtime.sendMessage(said), message);
  const { entries } = telegram.trace;
  const asked = entries.findLast(
    ({ direction, name }) => direction === 'out' && name === 'account.getPassword',
  );
  const proved = entries.findLast(
    ({ direction, name }) => direction === 'in' && name === 'auth.checkPassword',
  );
  if (!asked || !proved || proved.atMs < asked.atMs) throw new Error('No password was proved.');
  return { ms: proved.atMs - asked.atMs - ROUND_TRIP_MS };
}

async function proving(page: BenchPage, question: Password): Promise<{ ms: number }> {
  const answer = await page.run((password) => chrome.runtime.sendMessage({ password }), question);
  const { ok, tookMs } = answer as { ok: boolean; tookMs: number };
  if (!ok) throw new Error(`Not proved: ${JSON.stringify(answer)}`);
  return { ms: tookMs };
}

function questionTo({ telegram: { world } }: Rig, { id, password }: Account): Password {
  if (!password) throw new Error('There is no password to ask for.');
  const challenge = newSrpChallenge({ id, password }, world);
  const [p, salt1, salt2, srpB] = [bytesOf(PRIME, 256), password.salt1, password.salt2, challenge.shared].map(
    (bytes) => bytes.toString('base64'),
  ) as [string, string, string, string];
  return { text: WRONG, g: GENERATOR, p, salt1, salt2, srpB, srpId: `${challenge.id}` };
}
