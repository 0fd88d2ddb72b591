import type { Fault } from '../telegram/faults/fault';

/** One thing that a person does, and perhaps one that goes wrong meanwhile: plain JSON, so that a run can be played again. */
export interface Step {
  act: Act;
  trouble?: Trouble;
}

/** Numbers of photos count what is in view then, round and round: so each step can be done wherever it stands. */
export type Act =
  /** Changes of photos: these are the commands that are held to the model. */
  | { kind: 'set'; photo: number; place: Place }
  | { kind: 'remove'; place: Place }
  | { kind: 'delete'; photos: number[] }
  | { kind: 'upload'; place: Place }
  | { kind: 'undo' }
  /** All else. */
  | { kind: 'reopen'; as: 'popup' | 'tab' }
  | { kind: 'switch-account' }
  | { kind: 'lock' }
  | { kind: 'sign-out' }
  | { kind: 'sign-in'; by: 'phone' | 'QR code' };

export type Place = 'profile' | 'public' | 'bot';

export type Trouble =
  /** Strikes the request that changes something, or the next one, whatever it is. */
  | { kind: 'telegram'; fault: Fault; strikes: 'the command' | 'anything' }
  /** The others come so long after the click. */
  | { kind: 'the worker is stopped'; afterMs: number }
  | { kind: 'the popup is closed'; afterMs: number }
  | { kind: 'it is locked'; afterMs: number }
  | { kind: 'the browser is killed'; afterMs: number }
  | { kind: 'the network is cut'; afterMs: number; forMs: number }
  | { kind: 'the network is silent'; afterMs: number; forMs: number }
  /** The background's clock jumps so much ahead of where it should stand, or behind (below 0), and back again. */
  | { kind: 'the clock jumps'; afterMs: number; forMs: number; aheadSeconds: number }
  /** The background can keep nothing more meanwhile. */
  | { kind: 'the disk is full'; afterMs: number; forMs: number }
  /** Lines are cut, and so many new ones are refused. */
  | { kind: 'Telegram is down'; afterMs: number; times: number };

/** For the table of what was injected: `drop-after`, `the worker is stopped`. */
export function nameOf(trouble: Trouble): string {
  return trouble.kind === 'telegram' ? trouble.fault.kind : trouble.kind;
}
