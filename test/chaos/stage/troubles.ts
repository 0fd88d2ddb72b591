import { callSource } from '../../support/in-page';
import type { Fault } from '../../telegram/faults/fault';
import type { Changing } from '../model/expected';
import type { Trouble } from '../step';
import { putClockAhead, refuseToWrite } from './background-troubles';
import { lockNow } from './passcode';
import type { Stage } from './stage';

/** A trouble that was prepared. */
export interface Looming {
  /** The click has just been made: its time begins. */
  begin(): void;
  /** Resolves when it is over; takes away what has not struck. */
  over(): Promise<void>;
}

/** Longer than anything of ours tries to get a line. */
const DOWN_MS = 1500;

const NONE: Looming = { begin: () => {}, over: async () => {} };

/** @param act what it is to strike; null for what changes nothing at Telegram */
export function prepare(stage: Stage, trouble: Trouble | undefined, act: Changing | null): Looming {
  if (!trouble) return NONE;
  if (trouble.kind === 'telegram') {
    const match = trouble.strikes === 'the command' && act ? { method: methodOf(act, trouble.fault) } : {};
    const take = stage.telegram.fault({ times: 1, match, do: trouble.fault });
    return { begin: () => {}, over: async () => void take() };
  }
  let ended: Promise<void> = Promise.resolve();
  return {
    begin: () => {
      ended = after(trouble.afterMs).then(() => carryOut(stage, trouble));
      // It is told where it is awaited.
      ended.catch(() => {});
    },
    over: () => ended,
  };
}

async function carryOut(stage: Stage, trouble: Exclude<Trouble, { kind: 'telegram' }>): Promise<void> {
  const { browser, wire } = stage;
  switch (trouble.kind) {
    case 'the worker is stopped':
      // It was stopped all the same when a page that waits has woken the next one by now: the drivers call that a failure.
      return browser.stopTheWorker().catch((error) => {
        if (!/background is (running|starting)|for the worker to stop/.test(String(error))) throw error;
      });
    case 'the browser is killed':
      return browser.killAndRestart();
    case 'the popup is closed':
      return (stage.cropPage ?? stage.page)?.close();
    case 'it is locked':
      return lockNow(stage);
    case 'the network is cut':
      wire.cut();
      return after(trouble.forMs).then(wire.mend);
    case 'the network is silent':
      wire.freeze();
      return after(trouble.forMs).then(wire.mend);
    case 'the clock jumps':
      await inBackground(stage, callSource(putClockAhead, [trouble.aheadSeconds]));
      await after(trouble.forMs);
      // Pages have another clock meanwhile, which only a test can bring about: they need to agree on when it locks.
      return inBackground(stage, callSource(putClockAhead, [0]));
    case 'the disk is full':
      await inBackground(stage, callSource(refuseToWrite, [true]));
      await after(trouble.forMs);
      return inBackground(stage, callSource(refuseToWrite, [false]));
    case 'Telegram is down':
      return refuseLines(stage, trouble.times);
  }
}

/** It may be stopped at that moment: the next one has a clock and a disk as they should be. */
async function inBackground({ browser }: Stage, expression: string): Promise<void> {
  await browser.inBackground(expression).catch(() => {});
}

/** Until so many were refused; some may not be tried before the command has ended. */
async function refuseLines({ telegram, wire }: Stage, times: number): Promise<void> {
  const take = telegram.fault({ times, do: { kind: 'refuse-connection' } });
  wire.cut();
  wire.mend();
  await after(DOWN_MS);
  take();
}

/** An undo may be any of them: mostly it sets. */
function methodOf({ kind }: Changing, fault: Fault): string {
  if (fault.kind === 'lose-part') return 'upload.saveFilePart';
  if (kind === 'delete') return 'photos.deletePhotos';
  return kind === 'upload' ? 'photos.uploadProfilePhoto' : 'photos.updateProfilePhoto';
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
