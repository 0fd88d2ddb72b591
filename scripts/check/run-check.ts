import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Outcome } from './check';
import { countTests } from './count-tests';

/** A check that takes longer than this hangs, on however slow a machine. */
const LIMIT_MINUTES = 20;
const TOP = join(import.meta.dirname, '../..');

/** Runs a check to its end; never throws. */
export async function runCheck(check: Check): Promise<Outcome> {
  const startMs = performance.now();
  const report = check.tests && join(TOP, 'out/check', `${check.tests.join('-')}.json`);
  if (report) rmSync(report, { force: true });
  const { ok, output } = await run(report ? withReport(check.command, report) : check.command);
  const count = report ? countTests(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { ...count, seconds: (performance.now() - startMs) / 1000, output };
}

function withReport(command: string[], report: string): string[] {
  return [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

function run([program = '', ...args]: string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(join(TOP, 'node_modules/.bin', program), args, {
    cwd: TOP,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MINUTES * 60_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}; the limit is ${LIMIT_MINUTES} minutes\n`;
      done({ ok: code === 0, output });
    });
  });
}
