import { afterEach } from 'vitest';
import { begunTraces } from '../../telegram/trace';

/** Vitest runs this before each file of tests: one that failed shows what its servers heard and said. */
afterEach(({ task }) => {
  const hasFailed = task.result?.state === 'fail';
  for (const trace of begunTraces) {
    if (hasFailed) console.error(`${task.name}: what the server heard and said\n${trace.text()}`);
  }
  begunTraces.clear();
});
