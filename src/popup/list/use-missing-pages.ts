import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import type { PhotoList, Range } from './photo-list';
import type { Known } from './use-list';

/** What Telegram gives at once. */
const PAGE = 100;

/**
 * Has the background bring the photos that are missing where somebody looks: a page after the other, each once.
 * @returns why the last one of this list did not come
 */
export function useMissingPages(known: Known | undefined, mayLoad: boolean): Failure | null {
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef({ loadedAtMs: 0, starts: new Set<number>() });

  useEffect(() => {
    if (!mayLoad || !known?.history) return;
    const { loadedAtMs } = known.history;
    // The list was read anew, and what did not come before may come now.
    if (asked.current.loadedAtMs !== loadedAtMs) {
      asked.current = { loadedAtMs, starts: new Set() };
      setFailure(null);
    }
    const { starts } = asked.current;
    const start = firstMissing(known.list, known.looked, starts);
    if (start === undefined) return;
    starts.add(start);
    void ask('loadPage', { botId: known.botId, start }).then((answer) =>
      setFailure(answer.ok ? null : answer.failure),
    );
  }, [known, mayLoad]);

  return failure;
}

/** @returns the place of the first photo of a page that has one missing and was not asked for */
function firstMissing(list: PhotoList, looked: Range[], asked: Set<number>): number | undefined {
  for (const { from, to } of looked) {
    for (let place = Math.max(from, PAGE); place < Math.min(to, list.length); place += 1) {
      const start = place - (place % PAGE);
      if (list[place] === undefined && !asked.has(start)) return start;
    }
  }
  return undefined;
}
