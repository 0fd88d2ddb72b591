import type { History } from '../../model/photo';
import { readHistory } from '../../store/gallery';
import { useReading } from './use-reading';

/**
 * The stored history of an account (or of a bot of its own), read again whenever its version (`Live.historyVersion`) is another.
 *
 * @returns undefined until it was read, null when none is stored
 */
export function useHistory(
  accountId: string,
  version: number,
  botId: string | null = null,
): History | null | undefined {
  return useReading(async () => (await readHistory(accountId, botId)) ?? null, [accountId, version, botId]);
}
