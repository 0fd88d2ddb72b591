import { Failed } from '../../model/failure';
import { waitSecondsAfter, waitSecondsLeft } from '../../model/passcode';
import { readKeyRecord } from '../../store/sealed/current-keys';
import type { RawKey } from '../../store/sealed/keys';
import { unwrap } from '../../store/sealed/passcode';
import { readSettings, writeSettings } from '../../store/settings';
import { turns } from '../turns';

/** One at a time: ten pages at once get no more tries than one. */
const inTurn = turns();

/**
 * Opens the data key. Wrong tries are counted on disk, so a restart of the browser forgives none. (Whoever can change
 * the disk can try elsewhere: against them stand the rounds of PBKDF2 and a long passcode.)
 *
 * @throws Failed passcode-wrong
 */
export function tryPasscode(passcode: string): Promise<RawKey> {
  return inTurn(() => tryOne(passcode));
}

async function tryOne(passcode: string): Promise<RawKey> {
  const { wrongPasscodes } = await readSettings();
  const leftSeconds = waitSecondsLeft(wrongPasscodes);
  if (leftSeconds > 0) throw new Failed({ kind: 'passcode-wrong', waitSeconds: leftSeconds });

  // Counted before it is looked at: whoever stops the worker in between gains nothing.
  const count = wrongPasscodes.count + 1;
  const waitSeconds = waitSecondsAfter(count);
  const wrong = { count, waitUntilMs: Date.now() + waitSeconds * 1000 };
  await writeSettings({ wrongPasscodes: wrong });
  const record = await readKeyRecord();
  const key = record?.kind === 'wrapped' ? await unwrap(record.key, passcode) : null;
  if (!key) throw new Failed({ kind: 'passcode-wrong', waitSeconds });
  await writeSettings({ wrongPasscodes: { count: 0, waitUntilMs: 0 } });
  return key;
}
