import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import { type Decoded, decode } from '../../image/read/decode';
import { Failed, type Failure } from '../../model/failure';
import type { Incoming } from '../../store/incoming';
import { readIncoming, readIncomingPicture, watchIncoming } from '../../store/incoming';

/** The picture that the page is about: where it comes from, and once it is there, itself. */
export interface Source {
  /** How far a picture has come that the background fetches; null when none is on its way. */
  incoming: Incoming | null;
  picture: Decoded | null;
  /** True when the picture is only what was seen of it on the screen. */
  isFromScreen: boolean;
  failure: Failure | null;
  /** Opens a picture that the person gave, in place of the one before. */
  open: (picture: Blob) => Promise<void>;
  /** Has the background fetch a picture by its address, in place of the one before. */
  fetch: (url: string) => Promise<void>;
  fetchAgain: () => Promise<void>;
  takeFromScreen: () => Promise<void>;
  /** Back to where a picture can be chosen. */
  close: () => void;
}

type Opened = Pick<Source, 'picture' | 'failure'>;

const NOTHING: Opened = { picture: null, failure: null };

/** @param key of the picture that the background fetches for this page, now or when the person asks for one */
export function useSource(key: string): Source {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [opened, setOpened] = useState(NOTHING);

  const open = useCallback(async (picture: Blob) => {
    setIncoming(null);
    setOpened(await tryToDecode(picture));
  }, []);

  useEffect(() => {
    const follow = async (now: Incoming) => {
      setIncoming(now);
      setOpened(now.state === 'ready' ? await readAndDecode(key) : NOTHING);
    };
    const stop = watchIncoming(key, (now) => void follow(now));
    void readIncoming(key).then((now) => now && follow(now));
    return stop;
  }, [key]);

  return {
    ...opened,
    incoming,
    isFromScreen: incoming?.state === 'ready' && incoming.isFromScreen,
    failure: opened.failure ?? (incoming?.state === 'failed' ? incoming.failure : null),
    open,
    fetch: async (url) => void (await ask('bringPicture', { key, url })),
    fetchAgain: async () => void (await ask('fetchPicture', { key })),
    takeFromScreen: async () => void (await ask('takeFromScreen', { key })),
    close: () => {
      setIncoming(null);
      setOpened(NOTHING);
    },
  };
}

async function readAndDecode(key: string): Promise<Opened> {
  const picture = await readIncomingPicture(key);
  return picture ? tryToDecode(picture) : { picture: null, failure: { kind: 'picture-lost' } };
}

async function tryToDecode(picture: Blob): Promise<Opened> {
  try {
    return { picture: await decode(picture), failure: null };
  } catch (error) {
    if (error instanceof Failed) return { picture: null, failure: error.failure };
    console.error('A picture could not be opened in a way that nobody foresaw:', error);
    return { picture: null, failure: { kind: 'bug' } };
  }
}
