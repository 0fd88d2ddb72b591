import type { Fault, Match, Rule } from '../faults';
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
  delay: (json) => {
    const fault = fields(json, { what: 'do', known: ['kind', 'milliseconds'] });
    return {
      kind: 'delay',
      milliseconds: count(fault.milliseconds, { what: 'do.milliseconds', from: 0 }),
    };
  },
  'drop-before': bare('drop-before'),
  'drop-after': bare('drop-after'),
  'no-answer': bare('no-answer'),
  'black-hole': bare('black-hole'),
  'forget-key': bare('forget-key'),
  'refuse-connection': bare('refuse-connection'),
};

/** A fault that has nothing but its kind. */
function bare<Kind extends Fault['kind']>(kind: Kind): (json: unknown) => { kind: Kind } {
  return (json) => {
    fields(json, { what: 'do', known: ['kind'] });
    return { kind };
  };
}
