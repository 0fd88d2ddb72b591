import { useRef } from 'preact/hooks';
import type { Drawn } from '../../image/crop/draw-crop';
import type { Pyramid } from '../../image/crop/pyramid';
import { takeFocus } from '../../ui/take-focus';
import { say } from '../../words/say';
import type { Cropping } from '../state/use-crop';
import { Square } from './Square';
import './Stage.css';
import { keysOf } from './stage-keys';
import { useGestures } from './use-gestures';

const SIDE_PIXELS = 352;

interface Props {
  levels: Pyramid;
  drawn: Drawn;
  cropping: Cropping;
  /** Enter, which alone gives a good photo. */
  done: () => void;
}

/** The picture under its round mask: hand, wheel, two fingers and keys move it. */
export function Stage({ levels, drawn, cropping, done }: Props) {
  const stage = useRef<HTMLDivElement | null>(null);
  useGestures(stage, cropping);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keysOf(cropping, done)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div
      class="stage"
      // A place that takes all keys itself; the words below say which.
      role="application"
      aria-label={say('cropStage')}
      aria-describedby="stage-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive, by the keys and gestures above.
      tabIndex={0}
      ref={(element) => {
        if (element && !stage.current) takeFocus(element);
        stage.current = element;
      }}
      onKeyDown={onKeyDown}
    >
      <Square levels={levels} drawn={drawn} sidePixels={SIDE_PIXELS} />
    </div>
  );
}
