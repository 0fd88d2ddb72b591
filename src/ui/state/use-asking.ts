import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../model/failure';

/** Something that a person asks of the background: whether it is under way, and why it was not done. */
interface Asking {
  busy: boolean;
  failure: Failure | null;
  /** Says what comes of it. */
  follow: <T>(asked: Promise<Result<T>>) => Promise<Result<T>>;
  /** What was said has been answered. */
  forget: () => void;
}

/** @param before why one has to wait before the first time */
export function useAsking(before: Failure | null = null): Asking {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(before);
  return {
    busy,
    failure,
    follow: async (asked) => {
      setBusy(true);
      setFailure(null);
      const answer = await asked;
      setBusy(false);
      if (!answer.ok) setFailure(answer.failure);
      return answer;
    },
    forget: () => setFailure(null),
  };
}
