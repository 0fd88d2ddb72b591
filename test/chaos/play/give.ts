import { fourFields } from '../../support/pictures/four-fields';
import { chooseFile } from '../../support/pictures/give-file';
import type { Account } from '../../telegram/world/profile';
import { Hands } from '../hand/hands';
import { type Press, pressesFor } from '../hand/presses';
import type { Changing } from '../model/expected';
import type { Stage } from '../stage/stage';

/** The way to undo is open for ten seconds, and then it is not. */
const UNDO_MS = 300;

/**
 * Gives a command, up to the last click.
 * @returns the page that it was given in; null when there is no way to it there just now
 */
export async function give(stage: Stage, act: Changing, account: Account): Promise<Hands | null> {
  if (act.kind === 'upload') return await giveAPicture(stage, act, account);
  if (!stage.page) return null;
  const hands = await Hands.on(stage.page);
  const stuck = await hands.press(pressesFor(act), act.kind === 'undo' ? UNDO_MS : undefined);
  if (stuck === null) return hands;
  // Whatever it was that kept the button from coming does not last beyond the next opening.
  await stage.page.close();
  return null;
}

async function giveAPicture(
  stage: Stage,
  { place }: Extract<Changing, { kind: 'upload' }>,
  { bots }: Account,
): Promise<Hands | null> {
  stage.cropPage = await stage.browser.openTab('crop/index.html');
  const hands = await Hands.on(stage.cropPage);
  if (!(await hands.has({ button: 'Choose a file' }, 5000))) {
    await stage.closeCropPage();
    return null;
  }
  const bytes = await fourFields(400, 400).toBuffer();
  await chooseFile(stage.cropPage, { name: 'a.png', type: 'image/png', bytes });
  const option = { profile: 'My profile', public: 'My public photo', bot: bots[0]?.firstName ?? '' }[place];
  const presses: Press[] = [{ option }, { button: 'Set as profile photo' }];
  if ((await hands.press(presses)) === null) return hands;
  await stage.closeCropPage();
  return null;
}
