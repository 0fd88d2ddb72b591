import { Hands } from '../hand/hands';
import type { Stage } from './stage';

export const PASSCODE = 'seven quiet harbours';

/** On the options page; sets a passcode when there is none yet. */
export async function lockNow({ browser }: Pick<Stage, 'browser'>): Promise<void> {
  const page = await browser.openTab('options/index.html');
  const hands = await Hands.on(page);
  if (!(await hands.has({ button: 'Lock now' }, 500)))
    await hands.press([
      { field: 'New passcode', text: PASSCODE },
      { field: 'The same again', text: PASSCODE },
      { button: 'Set passcode' },
    ]);
  await hands.press([{ button: 'Lock now' }]);
  await page.close();
}
