import { expect, it } from 'vitest';
import { ignoreWhenStopped } from './stopped-worker';

it.each([
  ['nothing, when its worker is being stopped', new Error('No SW'), true],
  ['of anything else', new Error('No window'), false],
  ['of what is no error', 'No SW', false],
])('the console tells of a refusal that nobody waits for: %s', (_, reason, isIgnored) => {
  const refusal = Object.assign(new Event('unhandledrejection', { cancelable: true }), {
    promise: Promise.resolve(),
    reason,
  });
  ignoreWhenStopped(refusal);
  expect(refusal.defaultPrevented).toBe(isIgnored);
});
