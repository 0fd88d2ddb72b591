import { Hands } from '../hand/hands';
import type { Look } from '../hand/in-page';
import { PASSCODE } from '../stage/passcode';
import { signIn } from '../stage/sign-in';
import type { Stage } from '../stage/stage';

/** Longer than anybody may be kept waiting for anything. */
export const LIMIT_MS = 30_000;

/** Has the photos of somebody in front of the person again, whatever has happened: opens, unlocks, signs in. */
export async function settle(
  stage: Stage,
  opens: 'popup' | 'tab' = 'tab',
): Promise<{ hands: Hands; look: Look }> {
  for (let tries = 0; tries < 5; tries += 1) {
    const hands = await onPopup(stage, opens);
    if (!hands) continue;
    const look = await hands.atRest(LIMIT_MS);
    if (!look)
      throw new Error(`The popup shows nothing that one could go on with, for ${LIMIT_MS / 1000} s.`);
    if (look.who !== null) return { hands, look };
    if (look.isLocked) await unlock(hands);
    else await signsInAgain(stage);
  }
  throw new Error('Unlocking and signing in do not lead to the photos.');
}

/** Null when it has just gone: a popup closes by itself when another page comes before it. */
async function onPopup(stage: Stage, opens: 'popup' | 'tab'): Promise<Hands | null> {
  if (!(stage.page && (await isOpen(stage)))) {
    const { browser } = stage;
    stage.page = opens === 'popup' ? await browser.openPopup() : await browser.openTab('popup/index.html');
  }
  try {
    return await Hands.on(stage.page);
  } catch {
    stage.page = null;
    return null;
  }
}

/** Who has ended with their browser cannot say. */
async function isOpen({ page }: Stage): Promise<boolean> {
  return (await page?.isOpen().catch(() => false)) ?? false;
}

async function unlock(hands: Hands): Promise<void> {
  await hands.press([{ field: 'Passcode', text: PASSCODE }, { button: 'Unlock' }]);
  await hands.leaves();
}

async function signsInAgain(stage: Stage): Promise<void> {
  const [first] = stage.people;
  if (!first) throw new Error('Nobody is there who could sign in.');
  await stage.page?.close();
  stage.page = null;
  await signIn(stage, first, { by: 'phone', isOneMore: false });
}
