import type { Picture } from './picture';
import type { CodeWay } from './sign-in/code-way';
import type { TwoStepPassword } from './sign-in/two-step-password';

/** A profile photo. Setting it again makes a new one of it, with the same picture under a new id. */
export interface ProfilePhoto {
  id: bigint;
  accessHash: bigint;
  /** The one that Telegram takes now. */
  fileReference: Buffer;
  fileReferenceSinceMs: number;
  /** Those that it took once. */
  expiredFileReferences: Buffer[];
  /** The DC where its files lie: only that one gives them out (FILE_MIGRATE_X). */
  dc: number;
  /** What a person calls it, `photo 7`: this name survives re-setting, the id does not. */
  picture: string;
  /** When the picture was uploaded, in Unix seconds. */
  dateSeconds: number;
  /** What `upload.getFile` gives out. */
  files: Picture;
}

/** What people see of somebody: of an account or of a bot. */
export class Profile {
  readonly id: bigint;
  readonly accessHash: bigint;
  readonly firstName: string;
  /** Newest first: the first one is what people see. */
  photos: ProfilePhoto[] = [];
  /** For people who may not see the current one (Telegram: fallback photo). It is not among `photos`. */
  publicPhoto: ProfilePhoto | null = null;

  constructor({ id, accessHash, firstName }: { id: bigint; accessHash: bigint; firstName: string }) {
    this.id = id;
    this.accessHash = accessHash;
    this.firstName = firstName;
  }

  get currentPhoto(): ProfilePhoto | null {
    return this.photos[0] ?? null;
  }
}

/** Somebody who can sign in. */
export class Account extends Profile {
  readonly lastName: string;
  /** Digits only, with the country code. */
  readonly phone: string;
  /** The sign-in code that this account is always sent. */
  readonly code: string;
  password: TwoStepPassword | null;
  /** The DC where this account lives; others send its clients there (PHONE_MIGRATE_X, USER_MIGRATE_X). */
  homeDc: number;
  /** How the code is sent: first by the first of these, and by the next one each time it is sent again. */
  codeWays: CodeWay[] = ['app', 'sms'];
  /** Where the code goes by the way `email`. */
  email = 'ada@analytical.engine';
  /** Telegram lets such an account look at things and change nothing (core.telegram.org/api/auth#frozen-accounts). */
  isFrozen = false;
  bots: Bot[] = [];

  constructor(
    person: ConstructorParameters<typeof Profile>[0] &
      Pick<Account, 'lastName' | 'phone' | 'code' | 'password' | 'homeDc'>,
  ) {
    super(person);
    this.lastName = person.lastName;
    this.phone = person.phone;
    this.code = person.code;
    this.password = person.password;
    this.homeDc = person.homeDc;
  }
}

export class Bot extends Profile {
  readonly username: string;

  constructor(bot: ConstructorParameters<typeof Profile>[0] & { username: string }) {
    super(bot);
    this.username = bot.username;
  }
}
