import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../model/photo';
import { readHistory } from '../../store/gallery';
import { saidElsewhere } from '../failure/said-elsewhere';

/**
 * The stored history of an account (or of a bot of its own), read again whenever its version (`Live.historyVersion`) grows.
 *
 * @returns undefined until it was read, null when none is stored
 */
export function useHistory(
  accountId: string,
  version: number,
  botId: string | null = null,
): History | null | undefined {
  const [history, setHistory] = useState<History | null>();
  useEffect(() => {
    let outdated = false;
    void readHistory(accountId, botId).then((read) => {
      if (!outdated) setHistory(read ?? null);
    }, saidElsewhere);
    return () => {
      outdated = true;
    };
  }, [accountId, version, botId]);
  return history;
}
