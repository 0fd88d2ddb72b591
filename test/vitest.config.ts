import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { endpoint } from '../scripts/build/endpoint-plugin.ts';
import { LongestFirst } from './support/stories/longest-first.ts';

const SECOND = 1000;
/** A test that fails prints what its server heard and said. */
const TRACES = 'test/support/traces/show-traces.ts';
/** Words come from the browser; tests have none. */
const ENGLISH = 'test/pages/speak-english.ts';
/** What a page shows is waited for as long. */
const PATIENT = 'test/pages/be-patient.ts';
/** Vitest polls for one second, which a machine that does other things as well may need for a handshake. */
const PATIENCE = { poll: { timeout: 10 * SECOND } };

/** One project for each kind of test: `npx vitest run --config test/vitest.config.ts --project unit WORD`. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [endpoint('telegram').plugin],
        // Deriving a key from a passcode is slow on purpose, and slower where all cores are busy.
        test: {
          name: 'unit',
          include: ['{src,scripts,test/bench,test/chaos,test/support}/**/*.test.ts'],
          setupFiles: ENGLISH,
          testTimeout: 20 * SECOND,
        },
      },
      {
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: [ENGLISH, PATIENT],
          testTimeout: 20 * SECOND,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['src/**/*.test-d.ts'] },
        },
      },
      {
        test: {
          name: 'server',
          include: ['test/telegram/**/*.test.ts'],
          // A server changes nothing outside of its world.
          isolate: false,
          setupFiles: TRACES,
          expect: PATIENCE,
          testTimeout: 20 * SECOND,
        },
      },
      {
        plugins: [endpoint('telegram').plugin],
        test: {
          name: 'connection',
          include: ['test/connection/**/*.test.ts'],
          // Most of the time they wait for a limit to pass.
          maxWorkers: 4,
          setupFiles: TRACES,
          expect: PATIENCE,
          testTimeout: 40 * SECOND,
        },
      },
      // A build takes seconds, and several of them fight over the cores.
      {
        test: {
          name: 'build',
          include: ['test/build/*.test.ts'],
          testTimeout: 60 * SECOND,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts', 'test/chaos/*.chaos.ts'],
          globalSetup: 'test/support/stories/build-for-stories.ts',
          // Each wait of a story has a limit of its own that says what the page showed; this one is the last resort.
          testTimeout: 90 * SECOND,
          hookTimeout: 60 * SECOND,
          // A browser and its server keep about one core busy, but for waits: three stories fill two cores.
          maxWorkers: 3,
          // Stories change nothing outside of what is theirs: what they import is read once, not once for each file.
          isolate: false,
        },
      },
    ],
  },
});
