import { useEffect, useRef } from 'preact/hooks';
import { isKnown } from '../../list/photo-list';
import type { Photos } from '../../state/use-photos';
import { rowsInView, type View } from '../layout/drawn-rows';
import type { Row } from '../layout/lay-out';

/** So long the view must rest before something is asked for: who drags the scroll bar over years wants none of them. */
const REST_MS = 80;
/** From the photo that the keyboard is at, so many each way are wanted: a step in the preview meets a photo. */
const NEIGHBOURS = 10;

/** Has the photos brought that are in view and around, and the pictures of those in view. */
export function useLooking(
  { list, look, see }: Photos,
  { rows, drawn, view }: { rows: Row[]; drawn: Row[]; view: View },
  place: number,
): void {
  const isFirst = useRef(true);
  const near = rowsInView(rows, view);
  const seen = near.flatMap(({ start, count }) => list.slice(start, start + count)).filter(isKnown);
  const active = list[place];
  const ids = (active ? [...seen, active] : seen).map(({ id }) => id);
  const shown = drawn.filter(({ start, count }) => place < start || place >= start + count);
  const from = shown[0]?.start ?? 0;
  const last = shown.at(-1);
  const to = last ? last.start + last.count : 0;

  useEffect(() => {
    const ask = () => {
      see([...new Set(ids)]);
      look([
        { from, to },
        { from: Math.max(0, place - NEIGHBOURS), to: place + NEIGHBOURS },
      ]);
    };
    // Nothing is in view before it was measured.
    if (isFirst.current && rows.length > 0) {
      isFirst.current = false;
      return ask();
    }
    const timer = setTimeout(ask, REST_MS);
    return () => clearTimeout(timer);
  }, [ids.join(), from, to, place, rows.length > 0, look, see]);
}
