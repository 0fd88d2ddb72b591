import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import { drawnRows } from './layout/drawn-rows';
import { placeAfter } from './layout/grid-keys';
import { groupByMonth } from './layout/group-by-month';
import { GAP, type Layout, layOut, type Row } from './layout/lay-out';
import { useActiveFocus } from './use-active-focus';
import { useAnchor } from './view/use-anchor';
import { useArrival } from './view/use-arrival';
import { useLooking } from './view/use-looking';
import { useView } from './view/use-view';

interface Grid {
  /** The element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  layout: Layout;
  /** The rows that are in the document. */
  drawn: Row[];
  /** The side of a tile, in pixels. */
  tile: number;
  /** The place of the only tile in the order of Tab. */
  tabPlace: number;
  /** Goes to a photo, and brings it to the top. */
  arrive: (place: number) => void;
  /** @returns where a key leads to; undefined when it leads nowhere */
  placeAfter: (key: string) => number | undefined;
}

/** Where everything stands, what of it is drawn, and what goes along when that changes. */
export function useGrid(photos: Photos, active: Active): Grid {
  const { list, currentId } = photos;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const groups = useMemo(() => groupByMonth(list, currentId), [list, currentId]);
  const layout = useMemo(() => layOut(groups, view.tile), [groups, view.tile]);
  const { rows } = layout;
  const tabPlace = active.place ?? 0;
  const drawn = drawnRows(rows, view, tabPlace);
  useAnchor(scroller, { list, layout }, view.exactTop);
  useLooking(photos, { rows, drawn, view }, tabPlace);
  useActiveFocus(scroller, active);
  const bringUp = useArrival(scroller, layout, view.exactTop);
  return {
    scroller,
    layout,
    drawn,
    tile: view.tile,
    tabPlace,
    arrive: (place) => {
      active.goTo(place);
      bringUp(place);
    },
    placeAfter: (key) => {
      const rowsAScreen = Math.max(1, Math.floor(view.height / (view.tile + GAP)) - 1);
      return placeAfter(key, tabPlace, { rows, rowsAScreen });
    },
  };
}
