import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Bot } from '../../model/bot';
import { readBots } from '../../store/gallery';

/** The bots of an account: those that are stored at once, then what Telegram says. None while that is not known. */
export function useBots(accountId: string | null): Bot[] {
  const [bots, setBots] = useState<Bot[]>([]);
  useEffect(() => {
    if (accountId === null) return setBots([]);
    const read = async () => setBots((await readBots(accountId)) ?? []);
    // Without bots one can still set one's own photo: a failure to list them keeps nobody from that.
    void read()
      .then(() => ask('loadBots'))
      .then(read);
  }, [accountId]);
  return bots;
}
