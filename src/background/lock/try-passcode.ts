import { Failed } from '../../model/failure';
import { readKeyRecord } from '../../store/sealed/current-keys';
import type { RawKey } from '../../store/sealed/keys';
import { unwrap } from '../../store/sealed/passcode';
import { readSettings, writeSettings } from '../../store/settings';
import { turns } from '../turns';

/** So many may be mistyped before it slows down: after 5 s, 10 s, 20 s and so on, up to an hour. */
const FREE_TRIES = 2;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 3600;

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
  const { count, waitUntilMs } = (await readSettings()).wrongPasscodes;
  // A clock that was set back must not make the wait longer than it was meant to be.
  const leftSeconds = Math.min(Math.ceil((waitUntilMs - Date.now()) / 1000), waitSeconds(count));
  if (leftSeconds > 0) throw new Failed({ kind: 'passcode-wrong', waitSeconds: leftSeconds });

  // Counted before it is looked at: whoever stops the worker in between gains nothing.
  const wrong = { count: count + 1, waitUntilMs: Date.now() + waitSeconds(count + 1) * 1000 };
  await writeSettings({ wrongPasscodes: wrong });
  const record = await readKeyRecord();
  const key = record?.kind === 'wrapped' ? await unwrap(record.key, passcode) : null;
  if (!key) throw new Failed({ kind: 'passcode-wrong', waitSeconds: waitSeconds(wrong.count) });
  await writeSettings({ wrongPasscodes: { count: 0, waitUntilMs: 0 } });
  return key;
}

function waitSeconds(wrongCount: number): number {
  if (wrongCount <= FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (wrongCount - FREE_TRIES - 1));
}
