import { addAccount, changePassword } from '../../world/people';
import { CODE_WAYS, type CodeWay } from '../../world/sign-in/code-way';
import { acceptLoginToken, tokenInLink } from '../../world/sign-in/login-token';
import { refuse } from '../bad-request';
import { count, optional, text } from '../fields';
import type { Change } from './change';

/** What happens to an account outside of the client that is tested. */
export const ACCOUNT_CHANGES: Record<string, Change> = {
  /** Scans a QR code: `link` is what it says, `tg://login?token=...`. */
  'accept-login-token': {
    fields: ['link'],
    make: ({ world, account, given }) => {
      const link = text(given.link, 'link');
      if (!URL.canParse(link)) refuse('link must be what a QR code says: tg://login?token=...');
      const answer = acceptLoginToken(world, account(), tokenInLink(link));
      if (typeof answer === 'string') refuse(`The token is refused: ${answer}.`);
    },
  },
  /** How codes are sent from now on: `ways` in order, the first at once and the others each time one asks again. */
  'send-codes-by': {
    fields: ['ways'],
    make: ({ account, given }) => {
      account().codeWays = waysIn(given.ways);
    },
  },
  /** `password: null` takes it away. */
  'change-password': {
    fields: ['password', 'hint'],
    make: ({ world, account, given: { password, hint } }) =>
      changePassword(
        world,
        account(),
        password === null
          ? null
          : { text: text(password, 'password'), hint: optional(hint, (it) => text(it, 'hint')) ?? '' },
      ),
  },
  /** The account lives at another DC from now on. */
  'move-home': {
    fields: ['dc'],
    make: ({ account, given }) => {
      account().homeDc = count(given.dc, { what: 'dc', from: 1 });
    },
  },
  /** `frozen: false` thaws it. */
  freeze: {
    fields: ['frozen'],
    make: ({ account, given }) => {
      account().isFrozen = given.frozen !== false;
    },
  },
  /** Ends every session of the account, as its owner can in another client. */
  'sign-out': {
    fields: [],
    make: ({ world, account }) => {
      const id = account().id.toString();
      for (const key of world.keys.values()) if (key.userId === id) key.userId = null;
    },
  },
  /** Somebody new, without photos. */
  'add-account': {
    fields: ['firstName', 'lastName', 'newPhone', 'code', 'password', 'homeDc'],
    make: ({ world, given }) => {
      const password = optional(given.password, (it) => text(it, 'password'));
      const homeDc = optional(given.homeDc, (it) => count(it, { what: 'homeDc', from: 1 }));
      addAccount(world, {
        firstName: text(given.firstName, 'firstName'),
        lastName: text(given.lastName, 'lastName'),
        phone: text(given.newPhone, 'newPhone').replace(/\D/g, ''),
        code: text(given.code, 'code'),
        ...(password !== undefined && { password: { text: password, hint: '' } }),
        ...(homeDc !== undefined && { homeDc }),
      });
    },
  },
};

function waysIn(json: unknown): CodeWay[] {
  const known: readonly unknown[] = CODE_WAYS;
  if (Array.isArray(json) && json.length > 0 && json.every((way) => known.includes(way))) return json;
  return refuse(`ways must be a list of: ${CODE_WAYS.join(', ')}.`);
}
