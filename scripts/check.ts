import { BROWSERS } from '../test/support/browser';
import { requireForStories } from './browsers/require-browsers';
import { atMost } from './check/at-most';
import type { Check, Outcome } from './check/check';
import { STAGES } from './check/checks';
import { runCheck } from './check/run-check';

// `npm test`: every check, a line for each, everything it printed where it failed, and one line at the end.

/** Each check may use several cores by itself; more at once only makes them wait for each other. */
const CHECKS_AT_ONCE = 2;

// First of all, so that a machine without them says so (or installs them) before minutes of checks.
requireForStories(BROWSERS);

const outcomes: Outcome[] = [];
for (const stage of STAGES) {
  outcomes.push(...(await atMost(CHECKS_AT_ONCE, stage, checkAndTell)));
}
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkAndTell(check: Check): Promise<Outcome> {
  const outcome = await runCheck(check);
  const count = check.tests ? `  ${outcome.passed} passed, ${outcome.failed} failed` : '';
  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${check.name}  ${outcome.seconds.toFixed(1)} s${count}`,
  );
  if (outcome.failed > 0) console.log(outcome.output.replace(/^/gm, '     | '));
  return outcome;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
