import type { Match, Rule } from '../faults';
import type { Fault } from '../faults/fault';
import { isPacketForgery } from '../mtproto/cipher/forged-packets';
import { isForgery } from '../mtproto/handshake/forgeries';
import { refuse } from './bad-request';
import { count, fields, optional, text } from './fields';

/** A rule for faults.ts out of JSON: `{ match?: { method?, dc?, userId?, nth? }, times?, do: { kind, ... } }`. */
export function readRule(json: unknown): Rule {
  const rule = fields(json, { what: 'A fault', known: ['match', 'times', 'do'] });
  const match = optional(rule.match, readMatch);
  const times = optional(rule.times, (value) => count(value, { what: 'times', from: 1 }));
  return { do: readFault(rule.do), ...(match && { match }), ...(times && { times }) };
}

function readMatch(json: unknown): Match {
  const match = fields(json, { what: 'match', known: ['method', 'dc', 'userId', 'nth'] });
  const method = optional(match.method, (value) => text(value, 'match.method'));
  const userId = optional(match.userId, (value) => text(value, 'match.userId'));
  const dc = optional(match.dc, (value) => count(value, { what: 'match.dc', from: 1 }));
  const nth = optional(match.nth, (value) => count(value, { what: 'match.nth', from: 1 }));
  return { ...(method && { method }), ...(userId && { userId }), ...(dc && { dc }), ...(nth && { nth }) };
}

function readFault(json: unknown): Fault {
  const { kind } = Object(json);
  const read = READ[kind as Fault['kind']];
  return Object.hasOwn(READ, kind)
    ? read(json)
    : refuse(`do.kind must be one of: ${Object.keys(READ).join(', ')}.`);
}

/** One reader for each kind of fault: a kind that faults.ts gains does not compile here until it has one. */
const READ: { [Kind in Fault['kind']]: (json: unknown) => Extract<Fault, { kind: Kind }> } = {
  'answer-error': (json) => {
    const fault = fields(json, { what: 'do', known: ['kind', 'code', 'message'] });
    // Codes are 303, 400, 401 ... and -503 (core.telegram.org/api/errors).
    const code = count(fault.code, { what: 'do.code', from: -1000 });
    return { kind: 'answer-error', code, message: text(fault.message, 'do.message') };
  },
  delay: timed('delay'),
  'late-answer': timed('late-answer'),
  'transport-error': (json) => ({ kind: 'transport-error', code: number(json, { name: 'code', from: 1 }) }),
  'skew-clock': (json) => ({ kind: 'skew-clock', seconds: number(json, { name: 'seconds', from: -1e9 }) }),
  'batch-answers': (json) => ({ kind: 'batch-answers', count: number(json, { name: 'count', from: 1 }) }),
  'split-answer': (json) => ({ kind: 'split-answer', bytes: number(json, { name: 'bytes', from: 1 }) }),
  'forge-answer': (json) => ({ kind: 'forge-answer', forgery: oneOf(json, isPacketForgery) }),
  'forge-exchange': (json) => ({ kind: 'forge-exchange', forgery: oneOf(json, isForgery) }),
  hold: bare('hold'),
  'drop-before': bare('drop-before'),
  'drop-after': bare('drop-after'),
  'no-answer': bare('no-answer'),
  'black-hole': bare('black-hole'),
  'forget-key': bare('forget-key'),
  'half-open': bare('half-open'),
  'revoke-key': bare('revoke-key'),
  'duplicate-key': bare('duplicate-key'),
  'expire-references': bare('expire-references'),
  'lose-part': bare('lose-part'),
  'rotate-salt': bare('rotate-salt'),
  'cut-answer': bare('cut-answer'),
  'double-answer': bare('double-answer'),
  'reorder-answer': bare('reorder-answer'),
  'gzip-answer': bare('gzip-answer'),
  'plain-answer': bare('plain-answer'),
  'unknown-answer': bare('unknown-answer'),
  'unknown-beside': bare('unknown-beside'),
  'refuse-connection': bare('refuse-connection'),
  'ignore-connection': bare('ignore-connection'),
};

/** A fault that has its kind and one number. */
function number(json: unknown, { name, from }: { name: string; from: number }): number {
  const fault = fields(json, { what: 'do', known: ['kind', name] });
  return count(fault[name], { what: `do.${name}`, from });
}

/** A fault that has its kind and the name of a forgery. */
function oneOf<Name extends string>(json: unknown, isName: (name: string) => name is Name): Name {
  const fault = fields(json, { what: 'do', known: ['kind', 'forgery'] });
  const name = text(fault.forgery, 'do.forgery');
  return isName(name) ? name : refuse(`There is no forgery ${name}.`);
}

/** A fault that takes its time, always the same or with jitter. */
function timed<Kind extends 'delay' | 'late-answer'>(kind: Kind) {
  return (json: unknown) => {
    const fault = fields(json, { what: 'do', known: ['kind', 'milliseconds', 'jitterMilliseconds'] });
    const milliseconds = count(fault.milliseconds, { what: 'do.milliseconds', from: 0 });
    const jitterMilliseconds = optional(fault.jitterMilliseconds, (value) =>
      count(value, { what: 'do.jitterMilliseconds', from: 0 }),
    );
    return { kind, milliseconds, ...(jitterMilliseconds !== undefined && { jitterMilliseconds }) };
  };
}

/** A fault that has nothing but its kind. */
function bare<Kind extends Fault['kind']>(kind: Kind): (json: unknown) => { kind: Kind } {
  return (json) => {
    fields(json, { what: 'do', known: ['kind'] });
    return { kind };
  };
}
