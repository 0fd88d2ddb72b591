import type { AuthKey } from './world/auth-key';
import { type Limits, usualLimits } from './world/limits';
import type { Account, Profile } from './world/profile';
import { seededBytes } from './world/seeded-bytes';
import type { LoginToken, SignIn, SrpChallenge } from './world/sign-in/waiting';
import { Tally } from './world/tally';
import { Updates } from './world/updates';

export type { AuthKey };

/** The state of a whole Telegram: the only thing here that changes. Tests read it: `world.me.currentPhoto`. */
export class World {
  /** Clients must send these two as their own (my.telegram.org gives them out); with others: API_ID_INVALID. */
  readonly apiId = 1;
  readonly apiHash = '0123456789abcdef0123456789abcdef';

  /** Where accounts and photos live that nobody put elsewhere. */
  readonly homeDc = 2;
  /** What `help.getConfig` tells; the server writes here where it listens. */
  dcs: DcAddress[] = [{ id: this.homeDc, ipAddress: '127.0.0.1', port: 443 }];

  /** Every authorization key that was ever agreed on, by its 64-bit id (decimal). */
  keys = new Map<string, AuthKey>();

  accounts: Account[] = [];
  /** Digits only. */
  bannedPhones = new Set<string>();
  /** Domains whose addresses one can't sign in with (EMAIL_NOT_ALLOWED). */
  refusedEmailDomains = new Set(['mailinator.com']);

  /** The DC that Telegram wants all clients of this network to sign in at; null: any (NETWORK_MIGRATE_X). */
  networkDc: number | null = null;
  limits: Limits = usualLimits();

  /** Sign-ins that wait for their code, by `phone_code_hash`. */
  signIns = new Map<string, SignIn>();
  /** What QR codes show, by the token in hex. */
  loginTokens = new Map<string, LoginToken>();
  /** Who gave the right code and still owes the password, by the id of their key. */
  passwordsOwed = new Map<string, Account>();
  /** Questions of `account.getPassword` that wait for `auth.checkPassword`, by `srp_id`. */
  srpChallenges = new Map<bigint, SrpChallenge>();

  /** Authorizations on their way from the home DC to another, by their secret in hex. */
  exportedAuthorizations = new Map<string, { account: Account; from: AuthKey; dc: number }>();

  /** Uploaded parts that nothing was made of yet, by `userId/fileId`, then by their number. */
  uploads = new Map<string, Map<number, Buffer>>();
  /** Every file of which a photo was made, whole and as it came: what a client really sent. */
  received: Buffer[] = [];
  /** How many pictures were ever uploaded: they are called `upload 1`, `upload 2` ... */
  uploadCount = 0;
  /** Photo ids grow, as Telegram's do. Beyond 2^53: whoever holds one in a JavaScript number is found out. */
  lastPhotoId = 5_400_000_000_000_000_000n;

  /** What is pushed to clients; the server listens. */
  readonly updates = new Updates();
  /** What is counted because too much of it is refused: codes asked for, sign-ins void and passwords wrong. */
  readonly tallies: Record<'codes' | 'void sign-ins' | 'wrong passwords', Tally>;

  readonly nowMs: () => number;
  readonly randomBytes: (count: number) => Buffer;

  constructor({ seed, nowMs }: { seed: string; nowMs: () => number }) {
    this.nowMs = nowMs;
    this.randomBytes = seededBytes(seed);
    this.tallies = {
      codes: new Tally(nowMs),
      'void sign-ins': new Tally(nowMs),
      'wrong passwords': new Tally(nowMs),
    };
  }

  /** The first account: in the demo world the only one. */
  get me(): Account {
    const [first] = this.accounts;
    if (!first) throw new Error('Nobody lives in this world.');
    return first;
  }

  nowSeconds(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  /** Accounts and bots alike. */
  profiles(): Profile[] {
    return this.accounts.flatMap((account) => [account, ...account.bots]);
  }

  /** A long, as TL has them: 64 bits, signed; never 0, which means "none" in many fields. */
  randomLong(): bigint {
    return this.randomBytes(8).readBigInt64LE() || 1n;
  }
}

export interface DcAddress {
  id: number;
  ipAddress: string;
  port: number;
}
