import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/** How many tests passed and failed, from the report of vitest's `json` reporter; without a report, one failed. */
export function countTests(reportFile: string): Count {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
