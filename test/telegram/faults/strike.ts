import { setTimeout as delay } from 'node:timers/promises';
import { RpcError } from '../handler';
import type { Call, Outcome } from '../mtproto/wire';
import type { World } from '../world';
import { expireFileReferences } from '../world/photos';
import type { Fault } from './fault';

/** Does what a fault does before a request is carried out; what it returns takes the place of that. */
export async function strike(fault: Fault, world: World, call: Call): Promise<Outcome | null> {
  switch (fault.kind) {
    case 'answer-error':
      throw new RpcError(fault.code, fault.message);
    case 'revoke-key':
      call.key.userId = null;
      throw new RpcError(401, 'SESSION_REVOKED');
    case 'duplicate-key':
      call.key.isDuplicated = true;
      throw new RpcError(406, 'AUTH_KEY_DUPLICATED');
    case 'delay':
      // The timer does not keep a process alive whose tests are done.
      await delay(fault.milliseconds, undefined, { ref: false });
      return null;
    case 'hold':
      await fault.released;
      return null;
    case 'expire-references':
      expireFileReferences(world);
      return null;
    case 'skew-clock':
      return call.setClock(fault.seconds) ? null : instead('has another clock');
    default:
      return INSTEAD[fault.kind]?.(fault) ?? null;
  }
}

/** Faults that leave nothing of a request but what becomes of its connection. */
const INSTEAD: Partial<Record<Fault['kind'], (fault: Fault) => Outcome>> = {
  'drop-before': () => instead('is cut'),
  'black-hole': () => instead('goes dead'),
  'forget-key': () => instead('loses its key'),
  'rotate-salt': () => instead('has another salt'),
  'transport-error': (fault) => instead({ transportError: 'code' in fault ? fault.code : 0 }),
  'no-answer': () => ({ ...instead('stays'), wasExecuted: true }),
};

function instead(connection: Outcome['connection']): Outcome {
  return { reply: null, wasExecuted: false, connection, delivery: {} };
}
