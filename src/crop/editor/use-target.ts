import { useEffect, useRef, useState } from 'preact/hooks';
import type { Target } from '../../model/target';

/** What the photo is for. A bot of one account is none of another's. */
export function useTarget(accountId: string | null) {
  const [target, setTarget] = useState<Target>({ kind: 'profile' });
  const whose = useRef(accountId);
  useEffect(() => {
    if (accountId === null || accountId === whose.current) return;
    if (whose.current !== null && target.kind === 'bot') setTarget({ kind: 'profile' });
    whose.current = accountId;
  }, [accountId]);
  return [target, setTarget] as const;
}
