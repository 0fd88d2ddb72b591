import { expect, it, vi } from 'vitest';
import { browser } from '../../../test/pages/fake-browser';
import { takeUp } from './take-up';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

it.each([
  ['nothing, when this worker is being stopped: the next one takes it up', 'No SW', 0],
  ['of anything else', 'The disk is gone', 1],
])('the console tells of work that could not be taken up: %s', async (_, message, times) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(browser.storage.session, 'get').mockRejectedValueOnce(new Error(message));
  await takeUp();
  expect(told).toHaveBeenCalledTimes(times);
  told.mockRestore();
});
