import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Bot } from '../../model/bot';
import type { History, Photo } from '../../model/photo';
import { botOf, type Target } from '../../model/target';
import { type Bots, useBots } from '../../ui/state/use-bots';
import { useHistory } from '../../ui/state/use-history';

/** What a photo is set for. */
export interface Destination {
  kind: Target['kind'];
  /** Null while a bot is meant and none is known. */
  target: Target | null;
  /** The photo that stands there now; null when none does, or nobody has asked yet. */
  standing: Photo | null;
  bots: Bots;
  bot: Bot | undefined;
  choose: (kind: Target['kind']) => void;
  chooseBot: (botId: string) => void;
  /** The bot whose own photos are shown to choose from; null while one's own are. */
  shownBotId: string | null;
  showPhotosOf: (whose: 'me' | 'bot') => void;
}

/** Begins with one's own profile. Bots, and their photos, are asked for when they are first chosen. */
export function useDestination(accountId: string, historyVersion: number): Destination {
  const [kind, setKind] = useState<Target['kind']>('profile');
  const [botId, setBotId] = useState<string | null>(null);
  const [whose, setWhose] = useState<'me' | 'bot'>('me');
  const bots = useBots(accountId, historyVersion);
  const bot = bots.list?.find(({ id }) => id === botId) ?? bots.list?.[0];
  const target = targetOf(kind, bot);
  const asked = target && botOf(target);

  useEffect(() => {
    // When it fails, all that is lacking is the picture of what stands there now.
    if (asked) void ask('loadHistory', { botId: asked });
  }, [asked]);

  const own = useHistory(accountId, historyVersion);
  const botHistory = useHistory(accountId, historyVersion, asked);
  return {
    kind,
    target,
    standing: standing(kind, own, botHistory),
    bots,
    bot: kind === 'bot' ? bot : undefined,
    choose: (wanted) => {
      setKind(wanted);
      setWhose('me');
      if (wanted === 'bot') bots.load();
    },
    chooseBot: setBotId,
    shownBotId: whose === 'bot' ? asked : null,
    showPhotosOf: setWhose,
  };
}

function targetOf(kind: Target['kind'], bot: Bot | undefined): Target | null {
  if (kind !== 'bot') return { kind };
  return bot ? { kind, botId: bot.id } : null;
}

function standing(
  kind: Target['kind'],
  own: History | null | undefined,
  botHistory: History | null | undefined,
): Photo | null {
  switch (kind) {
    case 'profile':
      return own?.current ?? null;
    case 'public':
      return own?.publicPhoto ?? null;
    case 'bot':
      return botHistory?.current ?? null;
  }
}
