/** One thing that `npm test` looks at: a command that ends with 0 when all is well. */
export interface Check {
  name: string;
  /** A program of `node_modules/.bin` and its arguments. */
  command: [program: string, ...args: string[]];
  /** Vitest's projects, when the command runs tests: then each test is counted, else the check counts as one. */
  tests?: string[];
}

/** What came of a check. */
export interface Outcome {
  passed: number;
  failed: number;
  seconds: number;
  /** Everything it printed. */
  output: string;
}
