import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { added, complaints } from './compile-with';
import { pages } from './documents';

// Follows the guides in docs/, step by step, as they are written: what they say to write must compile, and what they say
// that the compiler will complain about must be what it complains about.

const message = guide('adding-a-message');
const method = guide('adding-a-telegram-method');
const error = guide('adding-an-error');
const language = guide('adding-a-language');

const listDevices = {
  'src/telegram/devices.ts': `import { Api } from 'telegram/tl';
    import type { Connection } from './connection';
    ${method.block('export async function listDevices')}`,
};

describe('adding a message', () => {
  const declared = added(
    'src/bus/messages.ts',
    'dismissSignedOut(): null;',
    message.block('countDevices():'),
  );
  const tables = ['src/background/commands.ts', 'src/bus/shapes.ts'];

  it('once it is declared, the compiler names the two tables that lack it', () => {
    expect(complaints(declared, [...tables, 'src/bus/ask.ts'])).toEqual(tables);
  });

  it('once they have it, and somebody does it and asks for it, all is well', () => {
    const changes: Record<string, string> = {
      ...declared,
      ...listDevices,
      ...added('src/bus/shapes.ts', 'dismissSignedOut: null,', `${message.inline('countDevices: null')},`),
      ...added('src/background/commands.ts', 'dismissSignedOut,', 'countDevices,'),
      'src/background/devices.ts': `import { listDevices } from '../telegram/devices';
        import { asCurrent } from './account/accounts';
        ${message.block('export function countDevices')}`,
      'src/popup/count.ts': `import { ask } from '../bus/ask';
        import type { Failure } from '../model/failure';
        export async function count(setFailure: (failure: Failure) => void) {
          ${message.block("ask('countDevices')")}
          return console.log(counted.value.devices);
        }`,
    };
    const commands = changes['src/background/commands.ts'];
    changes['src/background/commands.ts'] = `import { countDevices } from './devices';\n${commands}`;
    expect(complaints(changes, Object.keys(changes))).toEqual([]);
  });
});

describe('adding a method to the local Telegram', () => {
  const index = 'test/telegram/methods/index.ts';
  const request = added(
    'test/telegram/methods/requests.ts',
    'export interface Requests {',
    method.inline("'account.updateStatus': { offline: boolean };"),
  );

  it('once its request is there, the compiler names the table that lacks it', () => {
    expect(complaints(request, [index])).toEqual([index]);
  });

  it('with its handler all is well', () => {
    const line = added(index, "'account.getPassword': getPassword,", "'account.updateStatus': updateStatus,");
    const changes = {
      ...request,
      [index]: `import { updateStatus } from './account/status';\n${line[index]}`,
      'test/telegram/methods/account/status.ts': `import { signedIn } from '../request/signed-in';
        import type { Method } from '../requests';
        ${method.block('export const updateStatus')}`,
    };
    expect(complaints(changes, Object.keys(changes))).toEqual([]);
  });
});

describe('adding an error', () => {
  const sentences = ['src/ui/sentence.ts', 'src/ui/sentence.test.ts'];
  const kind = added(
    'src/model/failure.ts',
    'export type Failure =',
    error.inline("| { kind: 'premium-needed' }"),
  );

  it('once it has a kind, the compiler wants its sentence, and the test of that', () => {
    expect(complaints(kind, sentences)).toEqual(sentences);
  });

  it('with its meaning, its sentence and its story all is well', () => {
    const changes = {
      ...kind,
      ...added(
        'src/telegram/failures.ts',
        'Object.entries({',
        error.inline("PREMIUM_ACCOUNT_REQUIRED: { kind: 'premium-needed' },"),
      ),
      ...added('src/ui/sentence.ts', 'switch (failure.kind) {', error.block("case 'premium-needed'")),
      ...added(
        'src/ui/sentence.test.ts',
        "offline: { kind: 'offline' },",
        "'premium-needed': { kind: 'premium-needed' },",
      ),
      'test/e2e/refusals/premium.ts': `import type { Telegram } from '../../telegram/server';
        export function wantsPremium(telegram: Telegram) {
          ${error.block('telegram.fault')}
        }`,
    };
    const words = added(
      'public/_locales/en/messages.json',
      '{',
      '"failurePremiumNeeded": { "message": "" },',
    );
    expect(complaints({ ...changes, ...words }, Object.keys(changes))).toEqual([]);
  });
});

it('the message that shows how a message is written is one of ours', () => {
  const english = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
  );
  const { popupPhoto } = JSON.parse(`{${language.block('"popupPhoto"')}}`);
  expect(popupPhoto).toEqual(english.popupPhoto);
});

function guide(name: string) {
  const page = pages().find(({ path }) => path === `docs/${name}.md`) ?? expect.fail(`There is no ${name}.`);
  const blocks = [...page.text.matchAll(/^ *```(?:tsx?|json)\n([\s\S]*?)^ *```$/gm)].map(
    ([, text = '']) => text,
  );
  return {
    /** The piece of code that has this in it. */
    block: (part: string) => blocks.find((text) => text.includes(part)) ?? expect.fail(`${name}: ${part}`),
    /** This, which must stand in a sentence. */
    inline: (code: string) => (page.text.includes(`\`${code}\``) ? code : expect.fail(`${name}: ${code}`)),
  };
}
