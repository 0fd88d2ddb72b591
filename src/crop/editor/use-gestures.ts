import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../../image/crop/crop';
import type { Cropping } from '../state/use-crop';

/** A notch of a mouse wheel is 100 to 120 pixels, and brings a fifth closer. */
const WHEEL_PIXELS_PER_DOUBLING = 400;

/** One pointer drags, two pinch, the wheel (and a trackpad's pinch, which comes as one) zooms where it points. */
export function useGestures(stage: RefObject<HTMLElement | null>, cropping: Cropping): void {
  const hands = useRef(new Map<number, Point>());
  const latest = useRef(cropping);
  latest.current = cropping;

  // With the stage itself: an effect after the paint would leave the first touch of a quick hand without an answer.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const at = (event: MouseEvent) => inView(element, event);

    const onDown = (event: PointerEvent) => {
      element.setPointerCapture(event.pointerId);
      hands.current.set(event.pointerId, at(event));
    };
    const onMove = (event: PointerEvent) => {
      const from = hands.current.get(event.pointerId);
      if (!from) return;
      const to = at(event);
      const [other] = [...hands.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      if (other) pinch(latest.current, { from, to, other });
      else latest.current.move({ x: to.x - from.x, y: to.y - from.y });
      hands.current.set(event.pointerId, to);
    };
    const onUp = (event: PointerEvent) => hands.current.delete(event.pointerId);
    const onWheel = (event: WheelEvent) => {
      // Else the page scrolls, or with Ctrl zooms, too.
      event.preventDefault();
      latest.current.zoom(2 ** (-event.deltaY / WHEEL_PIXELS_PER_DOUBLING), at(event));
    };

    const ending = new AbortController();
    const options = { signal: ending.signal };
    element.addEventListener('pointerdown', onDown, options);
    element.addEventListener('pointermove', onMove, options);
    element.addEventListener('pointerup', onUp, options);
    element.addEventListener('pointercancel', onUp, options);
    element.addEventListener('wheel', onWheel, { ...options, passive: false });
    return () => ending.abort();
  }, [stage]);
}

/** The picture keeps to both fingers: it grows by as much as they part, and its middle goes with theirs. */
function pinch(cropping: Cropping, { from, to, other }: { from: Point; to: Point; other: Point }): void {
  cropping.move({ x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 });
  const before = Math.hypot(from.x - other.x, from.y - other.y);
  const after = Math.hypot(to.x - other.x, to.y - other.y);
  if (before > 0 && after > 0)
    cropping.zoom(after / before, { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
}

/** From -0.5 to 0.5 both ways: the measure of image/crop/crop.ts. */
function inView(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (clientX - left) / width - 0.5, y: (clientY - top) / height - 0.5 };
}
