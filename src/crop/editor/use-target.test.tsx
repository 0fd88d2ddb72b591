import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, it } from 'vitest';
import type { Target } from '../../model/target';
import { useTarget } from './use-target';

afterEach(cleanup);

interface Case {
  what: string;
  /** Whose photos are shown, one after the other; null while it is locked. */
  accountIds: (string | null)[];
  chosen: Target;
  expected: Target;
}

const PROFILE: Target = { kind: 'profile' };
const PUBLIC: Target = { kind: 'public' };
const BOT: Target = { kind: 'bot', botId: '7' };

it.each<Case>([
  { what: 'a bot, when another account is shown', accountIds: ['1', '2'], chosen: BOT, expected: PROFILE },
  { what: 'the public photo then', accountIds: ['1', '2'], chosen: PUBLIC, expected: PUBLIC },
  { what: 'a bot over a lock', accountIds: ['1', null, '1'], chosen: BOT, expected: BOT },
  {
    what: 'a bot over a lock, to another account',
    accountIds: ['1', null, '2'],
    chosen: BOT,
    expected: PROFILE,
  },
])('what becomes of $what', async ({ accountIds: [first, ...others], chosen, expected }) => {
  let choose = (_target: Target) => {};
  function Page({ accountId }: { accountId: string | null }) {
    const [target, setTarget] = useTarget(accountId);
    choose = setTarget;
    return <p>{JSON.stringify(target)}</p>;
  }
  const { rerender } = render(<Page accountId={first ?? null} />);
  await act(() => choose(chosen));
  for (const accountId of others) rerender(<Page accountId={accountId} />);
  await screen.findByText(JSON.stringify(expected));
});
