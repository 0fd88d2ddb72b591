import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Control, startControl } from '../../../test/telegram/control';
import { createWorld } from '../../../test/telegram/create-world';
import { startTelegram, type Telegram } from '../../../test/telegram/server';
import { STAGES } from '../checks';
import { commandLines, pages, places, withoutBlocks } from './documents';

const TOP = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));

const commands = [...new Set(pages().flatMap(commandLines))];
const inSentences = pages().flatMap(({ text }) =>
  [...withoutBlocks(text).matchAll(/`((?:npm|npx) [^`]+)`/g)].map(([, command = '']) => command),
);
const curls = commands.filter((command) => command.startsWith('curl '));
const tests = commands.filter((command) => command.startsWith('npx vitest '));

/** Not run here, and why. */
const ELSEWHERE: Record<string, string> = {
  'npm start': 'opens a browser, and ends with it',
  'npm test': 'runs this',
  'npm install': 'scripts/setup.mjs has done it',
  'npm run format': 'writes; that there is nothing to write is the check “format and lint”',
  'npm run e2e -- sets-the-seventh-photo --browser=chromium': 'is one of the stories',
  'npm run package': 'packs what is built: test/build/packages.test.ts does that',
  'npm run pictures -- de': 'takes a minute of a browser',
  'npm run --silent telegram -- --port 9001 --tcp-port 9000 --control-port 9002':
    'ends when it is stopped; test/telegram/cli.test.ts starts it so',
  'TELEGRAM_API_ID=12345 TELEGRAM_API_HASH=0123456789abcdef0123456789abcdef npm run build':
    'test/build/build.ts builds so, and elsewhere',
};

describe('every command in the documents', () => {
  it.each([...commands, ...inSentences])('%s: its program is there', (command) => {
    const [program = '', ...words] = command.replace(/^([A-Z_]+=\S+ )+/, '').split(' ');
    if (program === 'npm') expect(npmKnows(words), command).toBe(true);
    if (program === 'npx') expect(existsSync(join(TOP, 'node_modules/.bin', words[0] ?? ''))).toBe(true);
    expect(['npm', 'npx', 'curl']).toContain(program);
  });

  it('is run by `npm test`: as a check, by a test here, or elsewhere with a reason', () => {
    const checks = STAGES.flat().map(({ command }) => `npx ${command.join(' ')}`);
    const run = [...checks, ...curls, ...tests, ...Object.keys(ELSEWHERE)];
    expect(commands.filter((command) => !run.includes(command))).toEqual([]);
  });

  it('has no reason any more that no document needs', () => {
    expect(Object.keys(ELSEWHERE).filter((command) => !commands.includes(command))).toEqual([]);
  });
});

/** The tests themselves run with all others. */
it.each(tests)('%s: there are such tests', (command) => {
  const [, config = '', project, word = ''] =
    /^npx vitest run --config (\S+) --project (\S+) (.+)$/.exec(command) ?? expect.fail(command);
  expect(STAGES.flat().flatMap((check) => check.tests ?? [])).toContain(project);
  expect(existsSync(join(TOP, config))).toBe(true);
  for (const path of word.split(' '))
    expect(places().some((place) => /[.]test[.]tsx?$/.test(place) && place.includes(path))).toBe(true);
});

it('the story that is named is told', () => {
  expect(places()).toContain('test/e2e/main-job/sets-the-seventh-photo.e2e.ts');
});

describe('a local Telegram', () => {
  let telegram: Telegram;
  let control: Control;
  beforeAll(async () => {
    telegram = await startTelegram({ world: createWorld() });
    control = await startControl(telegram);
  });
  afterAll(async () => {
    await control.stop();
    await telegram.stop();
  });

  it.each(curls)('answers %s', async (command) => {
    const { url, ...request } = readCurl(command);
    const answer = await fetch(url.replace('http://127.0.0.1:9002', control.url), request);
    expect(await answer.text()).not.toContain('sentence');
    expect(answer.status).toBe(200);
  });
});

/** Not every machine has curl; what the documents use of it is this. */
function readCurl(command: string): { url: string; method: string; body?: string } {
  const url = /http:\S+/.exec(command)?.[0] ?? expect.fail(`No address in: ${command}`);
  const body = / -d '(.*)'/.exec(command)?.[1];
  const method = / -X (\w+)/.exec(command)?.[1] ?? (body === undefined ? 'GET' : 'POST');
  return { url, method, ...(body !== undefined && { body }) };
}

function npmKnows(words: string[]): boolean {
  const [verb = '', ...rest] = words.filter((word) => !word.startsWith('-'));
  return verb === 'run' ? (rest[0] ?? '') in scripts : ['ci', 'install', 'start', 'test'].includes(verb);
}
