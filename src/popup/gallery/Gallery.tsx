import { useMemo, useRef } from 'preact/hooks';
import type { Choice } from '../choose/use-choice';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import './Gallery.css';
import { drawnRows } from './layout/drawn-rows';
import { placeAfter } from './layout/grid-keys';
import { groupByMonth } from './layout/group-by-month';
import { GAP, layOut } from './layout/lay-out';
import { Months } from './Months';
import { useActiveFocus } from './use-active-focus';
import { useAnchor } from './use-anchor';
import { useLooking } from './use-looking';
import { useView } from './use-view';

interface Props {
  photos: Photos;
  active: Active;
  choice: Choice;
}

/**
 * All photos, four a row, under headings of months; in the document are only those in view and around it, however
 * many there are. One stop of Tab; arrows, Home, End and the page keys go on.
 */
export function Gallery({ photos, active, choice }: Props) {
  const { list, currentId } = photos;
  const scroller = useRef<HTMLElement>(null);
  const view = useView(scroller);
  const groups = useMemo(() => groupByMonth(list, currentId), [list, currentId]);
  const layout = useMemo(() => layOut(groups, view.tile), [groups, view.tile]);
  const { rows } = layout;
  const tabPlace = active.place ?? 0;
  const drawn = drawnRows(rows, view, tabPlace);
  useAnchor(scroller, { list, layout }, view.exactTop);
  useLooking(photos, { rows, drawn, view }, tabPlace);
  useActiveFocus(scroller, active);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const rowsAScreen = Math.max(1, Math.floor(view.height / (view.tile + GAP)) - 1);
    const next = placeAfter(event.key, tabPlace, { rows, rowsAScreen });
    if (next === undefined) return;
    // Else the key would scroll, too.
    event.preventDefault();
    active.goTo(next);
  }

  function pick(photoId: string) {
    if (!choice.isOn) return active.preview(photoId);
    active.go(photoId);
    choice.toggle(photoId);
  }

  return (
    <main class="gallery" ref={scroller} onKeyDown={onKeyDown}>
      <div class="gallery-all" style={{ height: `${layout.height}px`, '--tile': `${view.tile}px` }}>
        {layout.groups.map((placed) => {
          const own = drawn.filter(({ group }) => group === placed.group);
          if (own.length === 0) return null;
          return (
            <Months
              key={placed.group.start}
              placed={placed}
              rows={own}
              photos={photos}
              choice={choice}
              tabPlace={tabPlace}
              pick={pick}
            />
          );
        })}
      </div>
    </main>
  );
}
