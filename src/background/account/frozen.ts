import { Failed } from '../../model/failure';
import { readAppealUrl } from '../../telegram/appeal';
import type { Connection } from '../../telegram/connection';

/** What to throw once Telegram said that an account is frozen: with where to appeal, if it tells that now. */
export async function frozen(home: Connection): Promise<Failed> {
  const appealUrl = await readAppealUrl(home).catch(() => null);
  return new Failed({ kind: 'account-frozen', ...(appealUrl !== null && { appealUrl }) });
}
