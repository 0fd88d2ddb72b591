import type { Hands } from '../hand/hands';
import { lockNow } from '../stage/passcode';
import { signIn } from '../stage/sign-in';
import type { Stage } from '../stage/stage';
import { prepare } from '../stage/troubles';
import type { Act, Trouble } from '../step';
import { settle } from './settle';

/** What changes no photo. */
export type Errand = Exclude<Act, { kind: 'set' | 'remove' | 'delete' | 'upload' | 'undo' }>;

/** How long a question may be in coming: it may be gone with its page. */
const ANSWER_MS = 5000;

/** All that is asked of these is that the person comes back to their photos, whatever goes wrong meanwhile. */
export async function playErrand(stage: Stage, errand: Errand, trouble?: Trouble): Promise<void> {
  const { hands } = await settle(stage);
  const looming = prepare(stage, errand.kind === 'sign-in' ? undefined : trouble, null);
  looming.begin();
  // The trouble may take the page away, and with its browser even the end of what was asked of it.
  const work = run(stage, errand, hands).catch((error) => {
    if (!trouble) throw error;
  });
  await Promise.race([work, stage.browser.ended]);
  await looming.over();
  await settle(stage, errand.kind === 'reopen' ? errand.as : 'tab');
}

async function run(stage: Stage, errand: Errand, hands: Hands): Promise<void> {
  switch (errand.kind) {
    case 'reopen':
      return await stage.page?.close();
    case 'lock':
      return await lockNow(stage);
    case 'switch-account':
      return await switchAccount(stage, hands);
    case 'sign-out':
      return await signOut(hands);
    case 'sign-in':
      return await signInWhoIsOut(stage, errand.by);
  }
}

/** The question has a button of the same name as the menu that leads to it. */
async function signOut(hands: Hands): Promise<void> {
  await hands.press([{ button: 'Menu' }, { button: 'Sign out' }]);
  if (!(await hands.has({ button: 'Stay' }, ANSWER_MS))) return;
  await hands.press([{ button: 'Sign out' }]);
  await hands.leaves();
}

/** By their names in the menu behind the name, where there are two of them. */
async function switchAccount(stage: Stage, hands: Hands): Promise<void> {
  const { who } = await hands.look();
  const other = stage.people.find(({ firstName }) => !who?.startsWith(firstName));
  if (!other || !who || isOut(stage, other.id)) return;
  await hands.press([{ button: who }, { account: other.firstName }]);
  await hands.leaves();
}

async function signInWhoIsOut(stage: Stage, by: 'phone' | 'QR code'): Promise<void> {
  const out = stage.people.find(({ id }) => isOut(stage, id));
  if (out) await signIn(stage, out, { by, isOneMore: true });
}

function isOut({ telegram }: Stage, userId: bigint): boolean {
  return ![...telegram.world.keys.values()].some((key) => key.userId === String(userId));
}
