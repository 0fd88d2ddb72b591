import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/**
 * How many tests passed and failed, from the report of vitest's `json` reporter.
 *
 * @param ok whether vitest was content: every test may pass and the run still fail (no test found, an error outside
 * of a test, no report), which is one failure
 */
export function countTests(reportFile: string, ok: boolean): Count {
  const { passed, failed } = readReport(reportFile);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readReport(reportFile: string): Count {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
