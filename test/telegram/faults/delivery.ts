import type { Delivery, Outcome } from '../mtproto/wire';
import type { Fault } from './fault';

/** How an answer travels when these faults have struck its request. */
export function delivered(outcome: Outcome, faults: Fault[]): Outcome {
  return faults.reduce((sofar, fault) => AFTER[fault.kind]?.(sofar, fault) ?? sofar, outcome);
}

const AFTER: Partial<Record<Fault['kind'], (outcome: Outcome, fault: Fault) => Outcome>> = {
  'drop-after': (outcome) => ({ ...outcome, connection: 'is cut' }),
  'half-open': (outcome) => ({ ...outcome, connection: 'goes mute' }),
  'late-answer': (outcome, fault) =>
    by(outcome, { milliseconds: 'milliseconds' in fault ? fault.milliseconds : 0 }),
  'double-answer': (outcome) => by(outcome, { isDoubled: true }),
  'reorder-answer': (outcome) => by(outcome, { isHeldBack: true }),
  'batch-answers': (outcome, fault) => by(outcome, { batch: 'count' in fault ? fault.count : 1 }),
  'gzip-answer': (outcome) => by(outcome, { packing: 'always' }),
  'plain-answer': (outcome) => by(outcome, { packing: 'never' }),
  'unknown-beside': (outcome) => by(outcome, { beside: unknown() }),
  'forge-answer': (outcome, fault) =>
    'forgery' in fault && fault.kind === 'forge-answer'
      ? by(outcome, { manner: { forgery: fault.forgery } })
      : outcome,
  'cut-answer': (outcome) => by(outcome, { manner: 'cut' }),
  'split-answer': (outcome, fault) => by(outcome, { manner: 'bytes' in fault ? fault.bytes : 1 }),
  'unknown-answer': (outcome) =>
    outcome.reply ? { ...outcome, reply: { ...outcome.reply, body: unknown() } } : outcome,
};

function by(outcome: Outcome, delivery: Delivery): Outcome {
  return { ...outcome, delivery: { ...outcome.delivery, ...delivery } };
}

/** Nothing in any layer has this number; what follows it has no meaning. */
function unknown(): Buffer {
  return Buffer.concat([Buffer.from('0badf00d', 'hex'), Buffer.alloc(60, 0x5a)]);
}
