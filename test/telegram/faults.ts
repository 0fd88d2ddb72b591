/** When a fault is to strike. What is left out matches everything. */
export interface Match {
  /** `photos.updateProfilePhoto` */
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

/** What a test can make go wrong. Each kind is carried out where it belongs: dispatch.ts, server.ts, Session. */
export type Fault =
  /** Answers with this error instead of carrying the request out. */
  | { kind: 'answer-error'; code: number; message: string }
  /** Waits before carrying it out. */
  | { kind: 'delay'; milliseconds: number }
  /** Cuts the connection; the request is not carried out. */
  | { kind: 'drop-before' }
  /** Carries it out and cuts the connection before the answer. */
  | { kind: 'drop-after' }
  /** Takes the request in, and neither carries it out nor answers it. */
  | { kind: 'no-answer' }
  /** From this request on the connection swallows everything, as a line does that went dead. */
  | { kind: 'black-hole' }
  /** The key is no longer known: transport error 404. */
  | { kind: 'forget-key' }
  /** Refuses new connections. */
  | { kind: 'refuse-connection' };

/** What happens, as rules are matched against it. */
export interface Occasion {
  moment: 'connection' | 'request';
  dc: number;
  method?: string;
  userId?: string | null;
}

/** The moment at which each kind strikes. */
const MOMENT: Record<Fault['kind'], Occasion['moment']> = {
  'answer-error': 'request',
  delay: 'request',
  'drop-before': 'request',
  'drop-after': 'request',
  'no-answer': 'request',
  'black-hole': 'request',
  'forget-key': 'request',
  'refuse-connection': 'connection',
};

/** The rules in force. */
export class Faults {
  readonly #rules = new Set<Standing>();

  /** @returns takes the rule away again */
  add(rule: Rule): () => void {
    if (!Object.hasOwn(MOMENT, rule.do.kind)) {
      throw new Error(`No fault "${rule.do.kind}"; there are: ${Object.keys(MOMENT).join(', ')}`);
    }
    const times = rule.times ?? (rule.match?.nth === undefined ? Number.POSITIVE_INFINITY : 1);
    const standing = { ...rule, matched: 0, timesLeft: times };
    this.#rules.add(standing);
    return () => this.#rules.delete(standing);
  }

  /** The faults that strike now, in the order of their rules. */
  strike(occasion: Occasion): Fault[] {
    return [...this.#rules].filter((rule) => this.#strikes(rule, occasion)).map((rule) => rule.do);
  }

  #strikes(rule: Standing, occasion: Occasion): boolean {
    if (rule.timesLeft <= 0 || !matches(rule, occasion)) return false;
    rule.matched++;
    if (rule.matched < (rule.match?.nth ?? 1)) return false;
    rule.timesLeft--;
    if (rule.timesLeft <= 0) this.#rules.delete(rule);
    return true;
  }
}

interface Standing extends Rule {
  matched: number;
  timesLeft: number;
}

function matches({ match = {}, do: fault }: Rule, occasion: Occasion): boolean {
  return (
    MOMENT[fault.kind] === occasion.moment &&
    (match.method === undefined || match.method === occasion.method) &&
    (match.dc === undefined || match.dc === occasion.dc) &&
    (match.userId === undefined || match.userId === occasion.userId)
  );
}
