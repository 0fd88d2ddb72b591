import { sideRange } from '../../image/crop/crop';
import { IconButton } from '../../ui/controls/IconButton';
import { FlipVertical2, RotateCcw, RotateCw, Undo2 } from '../../ui/icons';
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
        Zoom
        <input
          type="range"
          min={0}
          max={Math.log(most / least)}
          step="any"
          value={zoom}
          aria-valuetext={`${Math.round(100 * Math.exp(zoom))} %`}
          onInput={(event) => cropping.zoom(Math.exp(event.currentTarget.valueAsNumber - zoom))}
        />
      </label>
      <label class="controls-slider">
        Turn
        <input
          type="range"
          min={-180}
          max={180}
          step={1}
          value={crop.turnDegrees}
          aria-valuetext={`${Math.round(crop.turnDegrees)} degrees`}
          onInput={(event) => cropping.turnTo(event.currentTarget.valueAsNumber)}
        />
      </label>
      <div class="controls-buttons">
        <IconButton icon={RotateCcw} name="Turn left" onClick={() => cropping.turnBy(-90)} />
        <IconButton icon={RotateCw} name="Turn right" onClick={() => cropping.turnBy(90)} />
        <IconButton icon={FlipVertical2} name="Mirror" onClick={cropping.flip} />
        <IconButton icon={Undo2} name="Start again" onClick={cropping.reset} />
        {background !== null && <Background colour={background} choose={setBackground} />}
      </div>
    </div>
  );
}
