import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countTests } from './count-tests';

const scratch = mkdtempSync(join(tmpdir(), 'userpic-count-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function report(text: string): string {
  const file = join(scratch, 'report.json');
  writeFileSync(file, text);
  return file;
}

it('counts what vitest reports', () => {
  const file = report('{ "numPassedTests": 7, "numFailedTests": 2 }');
  expect(countTests(file, false)).toEqual({ passed: 7, failed: 2 });
});

it('counts a run that failed without a failed test as one failure', () => {
  const file = report('{ "numPassedTests": 7, "numFailedTests": 0 }');
  expect(countTests(file, true)).toEqual({ passed: 7, failed: 0 });
  expect(countTests(file, false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a run without a report, or with half of one, as one failure', () => {
  expect(countTests(join(scratch, 'nowhere.json'), true)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(report('{ "numPassed'), true)).toEqual({ passed: 0, failed: 1 });
});
