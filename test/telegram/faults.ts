import { type Fault, MOMENTS, type Moment } from './faults/fault';
import { seededBytes } from './world/seeded-bytes';

/** When a fault is to strike. What is left out matches everything. */
export interface Match {
  /** `photos.updateProfilePhoto`, or a step of the key exchange. */
  method?: string;
  dc?: number;
  userId?: string;
  /** Only the nth time that all the rest matches, counted from 1. */
  nth?: number;
}

export interface Rule {
  match?: Match;
  /** How often; without it, once when `nth` is given, else until the rule is taken away. */
  times?: number;
  do: Fault;
}

/** What happens, as rules are matched against it. */
export interface Occasion {
  moment: Moment;
  dc: number;
  method?: string;
  userId?: string | null;
}

/** The rules in force. */
export class Faults {
  readonly #rules = new Set<Standing>();
  readonly #idle = new Set<Standing>();
  readonly #random: (count: number) => Buffer;

  /** @param seed the same gives the same jitter */
  constructor(seed = 'faults') {
    this.#random = seededBytes(seed);
  }

  /** @returns takes the rule away again */
  add(rule: Rule): () => void {
    if (!Object.hasOwn(MOMENTS, rule.do.kind)) {
      throw new Error(`No fault "${rule.do.kind}"; there are: ${Object.keys(MOMENTS).join(', ')}`);
    }
    const times = rule.times ?? (rule.match?.nth === undefined ? Number.POSITIVE_INFINITY : 1);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const fault: Fault = rule.do.kind === 'hold' ? { kind: 'hold', released } : rule.do;
    const standing = { ...rule, do: fault, matched: 0, timesLeft: times };
    this.#rules.add(standing);
    this.#idle.add(standing);
    return () => {
      this.#rules.delete(standing);
      release();
    };
  }

  /** The rules that have never struck, in force or not any more: a test that made one has not tested it. */
  get idle(): Rule[] {
    return [...this.#idle].map(({ match, do: fault }) => ({ ...(match && { match }), do: fault }));
  }

  /** The faults that strike now, in the order of their rules; where time jitters, with the time that it takes now. */
  strike(occasion: Occasion): Fault[] {
    return [...this.#rules]
      .filter((rule) => this.#strikes(rule, occasion))
      .map((rule) => this.#withJitter(rule.do));
  }

  #strikes(rule: Standing, occasion: Occasion): boolean {
    if (rule.timesLeft <= 0 || !matches(rule, occasion)) return false;
    rule.matched++;
    if (rule.matched < (rule.match?.nth ?? 1)) return false;
    this.#idle.delete(rule);
    rule.timesLeft--;
    if (rule.timesLeft <= 0) this.#rules.delete(rule);
    return true;
  }

  #withJitter(fault: Fault): Fault {
    if (!('milliseconds' in fault) || fault.jitterMilliseconds === undefined) return fault;
    const share = this.#random(4).readUInt32LE() / 2 ** 32;
    const { kind, milliseconds, jitterMilliseconds } = fault;
    return { kind, milliseconds: milliseconds + Math.round(share * jitterMilliseconds) };
  }
}

interface Standing extends Rule {
  matched: number;
  timesLeft: number;
}

function matches({ match = {}, do: fault }: Rule, occasion: Occasion): boolean {
  return (
    MOMENTS[fault.kind].includes(occasion.moment) &&
    (match.method === undefined || match.method === occasion.method) &&
    (match.dc === undefined || match.dc === occasion.dc) &&
    (match.userId === undefined || match.userId === occasion.userId)
  );
}
