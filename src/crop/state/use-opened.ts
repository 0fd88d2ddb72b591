import { useCallback, useRef, useState } from 'preact/hooks';
import { type Decoded, decode } from '../../image/read/decode';
import { Failed, type Failure } from '../../model/failure';

/** A picture that was opened, or why it could not be; neither at first. */
export interface Opened {
  picture: Decoded | null;
  failure: Failure | null;
  /** One is being decoded: until it is, the one before is shown. */
  isOpening: boolean;
}

/** Opens a picture in place of the one before; or shows why there is none, or nothing. */
export type Show = (what: Blob | Failure | null) => Promise<void>;

export function useOpened(): [Opened, Show] {
  const [opened, setOpened] = useState<Opened>({ picture: null, failure: null, isOpening: false });
  const newest = useRef(0);
  const show = useCallback(async (what: Blob | Failure | null) => {
    newest.current += 1;
    const mine = newest.current;
    if (what instanceof Blob) setOpened((before) => ({ ...before, isOpening: true }));
    const now = what instanceof Blob ? await tryToDecode(what) : { picture: null, failure: what };
    // Decoding takes its time: a large picture must not come after the small one that was chosen in its place.
    if (newest.current === mine) setOpened({ ...now, isOpening: false });
  }, []);
  return [opened, show];
}

async function tryToDecode(picture: Blob): Promise<Omit<Opened, 'isOpening'>> {
  try {
    return { picture: await decode(picture), failure: null };
  } catch (error) {
    if (error instanceof Failed) return { picture: null, failure: error.failure };
    console.error('A picture could not be opened in a way that nobody foresaw:', error);
    return { picture: null, failure: { kind: 'bug' } };
  }
}
