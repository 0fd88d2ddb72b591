import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Bot } from '../../model/bot';
import type { History, Photo } from '../../model/photo';
import { botOf, type Target } from '../../model/target';
import { type Bots, useBots } from '../../ui/state/use-bots';
import { useHistory } from '../../ui/state/use-history';
import type { Photos } from './use-photos';

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
}

/** Begins with one's own profile. Bots, and their photos, are asked for when they are first chosen. */
export function useDestination(photos: Photos, historyVersion: number): Destination {
  const [kind, setKind] = useState<Target['kind']>('profile');
  const [botId, setBotId] = useState<string | null>(null);
  const bots = useBots(photos.accountId, historyVersion);
  const bot = bots.list?.find(({ id }) => id === botId) ?? bots.list?.[0];
  const target = targetOf(kind, bot);
  const asked = target && botOf(target);

  useEffect(() => {
    // When it fails, all that is lacking is the picture of what stands there now.
    if (asked) void ask('loadHistory', { botId: asked });
  }, [asked]);

  const botHistory = useHistory(photos.accountId, historyVersion, asked);
  return {
    kind,
    target,
    standing: standing(kind, photos, botHistory),
    bots,
    bot: kind === 'bot' ? bot : undefined,
    choose: (wanted) => {
      setKind(wanted);
      if (wanted === 'bot') bots.load();
    },
    chooseBot: setBotId,
  };
}

function targetOf(kind: Target['kind'], bot: Bot | undefined): Target | null {
  if (kind !== 'bot') return { kind };
  return bot ? { kind, botId: bot.id } : null;
}

function standing(
  kind: Target['kind'],
  photos: Photos,
  botHistory: History | null | undefined,
): Photo | null {
  switch (kind) {
    case 'profile':
      return photos.list.find((photo) => photo && photo.id === photos.currentId) ?? null;
    case 'public':
      return photos.publicPhoto;
    case 'bot':
      return botHistory?.current ?? null;
  }
}
