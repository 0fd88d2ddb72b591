import { ask } from '../../bus/ask';
import type { Incoming } from '../../store/incoming';
import { useIncoming } from './use-incoming';
import { type Opened, useOpened } from './use-opened';

/** The picture that the page is about: where it comes from, and once it is there, itself. */
export interface Source extends Opened {
  /** How far a picture has come that the background fetches; null when none is on its way. */
  incoming: Incoming | null;
  /** True when the picture is only what was seen of it on the screen. */
  isFromScreen: boolean;
  /** Opens a picture that the person gave, in place of the one before. */
  open: (picture: Blob) => Promise<void>;
  /** Has the background fetch a picture by its address, in place of the one before. */
  fetch: (url: string) => Promise<void>;
  fetchAgain: () => Promise<void>;
  takeFromScreen: () => Promise<void>;
  /** Back to where a picture can be chosen. */
  close: () => void;
}

/** @param key of the picture that the background fetches for this page, now or when the person asks for one */
export function useSource(key: string): Source {
  const [opened, show] = useOpened();
  const { incoming, wish, leave } = useIncoming(key, show);
  return {
    ...opened,
    incoming,
    isFromScreen: incoming?.state === 'ready' && incoming.isFromScreen,
    failure: opened.failure ?? (incoming?.state === 'failed' ? incoming.failure : null),
    open: (picture) => {
      leave();
      return show(picture);
    },
    fetch: (url) => wish(() => ask('bringPicture', { key, url })),
    fetchAgain: () => wish(() => ask('fetchPicture', { key, isOnItsWay: false })),
    takeFromScreen: () => wish(() => ask('takeFromScreen', { key })),
    close: () => {
      leave();
      void show(null);
    },
  };
}
