import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COLUMNS } from '../layout/group-by-month';
import { GAP } from '../layout/lay-out';

/** Scrolling by less than this draws nothing anew. */
const STEP = 48;
/** Left and right of the grid (Gallery.css). */
const MARGINS = 24;

interface Measured {
  top: number;
  height: number;
  /** The side of a tile, in pixels. */
  tile: number;
  /** Where it is scrolled to, to the pixel. */
  exactTop: { current: number };
}

/** What of the grid is in view, in pixels; measured before the first paint. */
export function useView(scroller: RefObject<HTMLElement | null>): Measured {
  const [top, setTop] = useState(0);
  const [size, setSize] = useState({ height: 0, width: 0 });
  const exactTop = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSize({ height: element.clientHeight, width: element.clientWidth });
    const onScroll = () => {
      exactTop.current = element.scrollTop;
      setTop(Math.floor(element.scrollTop / STEP) * STEP);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  const tile = Math.max(0, size.width - MARGINS - GAP * (COLUMNS - 1)) / COLUMNS;
  return { top, height: size.height, tile, exactTop };
}
