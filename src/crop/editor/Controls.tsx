import { sideRange } from '../../image/crop/crop';
import { IconButton } from '../../ui/controls/IconButton';
import { FlipVertical2, RotateCcw, RotateCw, Undo2 } from '../../ui/icons';
import { percent } from '../../words/numbers';
import { say, sayCount } from '../../words/say';
import type { Cropping } from '../state/use-crop';
import { Background } from './Background';
import './Controls.css';

interface Props {
  cropping: Cropping;
  /** The colour under a picture's transparent parts; null for a picture without any. */
  background: string | null;
  setBackground: (colour: string) => void;
}

/** All that the stage does by hand and key, as controls that say what they are. */
export function Controls({ cropping, background, setBackground }: Props) {
  const { crop, size } = cropping;
  const { least, most } = sideRange(size, crop.turnDegrees);
  const zoom = Math.log(most / crop.sidePixels);
  return (
    <div class="controls">
      <label class="controls-slider">
        {say('cropZoom')}
        <input
          type="range"
          min={0}
          max={Math.log(most / least)}
          step="any"
          value={zoom}
          aria-valuetext={percent(Math.exp(zoom))}
          onInput={(event) => cropping.zoom(Math.exp(event.currentTarget.valueAsNumber - zoom))}
        />
      </label>
      <label class="controls-slider">
        {say('cropTurn')}
        <input
          type="range"
          min={-180}
          max={180}
          step={1}
          value={crop.turnDegrees}
          aria-valuetext={sayCount('cropDegrees', Math.round(crop.turnDegrees))}
          onInput={(event) => cropping.turnTo(event.currentTarget.valueAsNumber)}
        />
      </label>
      <div class="controls-buttons">
        <IconButton icon={RotateCcw} name={say('cropTurnLeft')} onClick={() => cropping.turnBy(-90)} />
        <IconButton icon={RotateCw} name={say('cropTurnRight')} onClick={() => cropping.turnBy(90)} />
        <IconButton icon={FlipVertical2} name={say('cropMirror')} onClick={cropping.flip} />
        <IconButton icon={Undo2} name={say('cropReset')} onClick={cropping.reset} />
        {background !== null && <Background colour={background} choose={setBackground} />}
      </div>
    </div>
  );
}
