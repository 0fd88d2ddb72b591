import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Bot } from '../../model/bot';
import type { Failure } from '../../model/failure';
import { readBots } from '../../store/gallery';
import { saidElsewhere } from '../failure/said-elsewhere';

export interface Bots {
  /** Undefined until the store or Telegram has said which there are. */
  list: Bot[] | undefined;
  failure: Failure | null;
  load: () => void;
}

/** The person's own bots: those that the store knows, and after `load` those that Telegram names. */
export function useBots(accountId: string, version: number): Bots {
  const [list, setList] = useState<Bot[]>();
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let outdated = false;
    void readBots(accountId).then((read) => {
      if (!outdated) setList(read);
    }, saidElsewhere);
    return () => {
      outdated = true;
    };
  }, [accountId, version]);

  async function load() {
    setFailure(null);
    const loaded = await ask('loadBots');
    if (!loaded.ok) setFailure(loaded.failure);
  }

  return { list, failure, load };
}
