import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Bot } from '../../model/bot';
import type { Failure } from '../../model/failure';
import { readBots } from '../../store/gallery';
import { useReading } from './use-reading';

export interface Bots {
  /** Undefined until the store or Telegram has said which there are. */
  list: Bot[] | undefined;
  failure: Failure | null;
  load: () => void;
}

/** The person's own bots: those that the store knows, and after `load` those that Telegram names. Nobody has none. */
export function useBots(accountId: string | null, version: number): Bots {
  const list = useReading(
    async () => (accountId === null ? undefined : readBots(accountId)),
    [accountId, version],
  );
  const [failure, setFailure] = useState<Failure | null>(null);

  async function load() {
    setFailure(null);
    const loaded = await ask('loadBots');
    if (!loaded.ok) setFailure(loaded.failure);
  }

  return { list, failure, load };
}
