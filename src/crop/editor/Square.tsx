import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Drawn, drawCrop } from '../../image/crop/draw-crop';
import type { Pyramid } from '../../image/crop/pyramid';

interface Props {
  levels: Pyramid;
  drawn: Drawn;
  /** In CSS pixels; it is drawn as fine as the screen is. */
  sidePixels: number;
}

/** The crop as it will be, at a size. It is decoration: what holds it has the name. */
export function Square({ levels, drawn, sidePixels }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { crop, background } = drawn;
  const side = Math.round(sidePixels * devicePixelRatio);
  useLayoutEffect(() => {
    if (canvas.current) drawCrop(canvas.current, levels, { crop, background });
  }, [levels, crop, background, side]);
  return <canvas class="square" ref={canvas} width={side} height={side} aria-hidden />;
}
