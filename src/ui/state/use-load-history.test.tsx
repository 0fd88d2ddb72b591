import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { background, fails, reset } from '../../../test/pages/fake-browser';
import { type Load, useLoadHistory } from './use-load-history';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

let load: Load;

function Page({ botId }: { botId: string | null }) {
  load = useLoadHistory(true, botId);
  return null;
}

beforeEach(reset);
afterEach(cleanup);

it('says of a bot’s history nothing that came of one’s own', async () => {
  const answers = new Map<string | null, () => void>();
  background.loadHistory = ({ botId }) =>
    new Promise((tell) => answers.set(botId, () => tell(fails({ kind: 'offline' }))));
  const { rerender } = render(<Page botId={null} />);
  await waitFor(() => expect(answers.has(null)).toBe(true));
  rerender(<Page botId="7" />);
  await waitFor(() => expect(answers.has('7')).toBe(true));
  answers.get(null)?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(load.state).toBe('loading');
  answers.get('7')?.();
  await waitFor(() => expect(load).toMatchObject({ state: 'failed', failure: { kind: 'offline' } }));
});
