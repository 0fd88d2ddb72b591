import { say } from '../../words/say';
import './Background.css';

interface Props {
  /** `#rrggbb`, as is any that is chosen. */
  colour: string;
  choose: (colour: string) => void;
}

/** The last three are those of ui/theme.css: its outline, its accent, and the soft one. */
const SWATCHES = [
  { name: say('cropWhite'), colour: '#ffffff' },
  { name: say('cropBlack'), colour: '#000000' },
  { name: say('cropGrey'), colour: '#868d9c' },
  { name: say('cropBlue'), colour: '#2b57d6' },
  { name: say('cropLightBlue'), colour: '#e9eefc' },
];

/** What shows through a picture's transparent parts: a JPEG has none. */
export function Background({ colour, choose }: Props) {
  return (
    <fieldset class="background">
      <legend class="spoken">{say('cropBackground')}</legend>
      {SWATCHES.map((swatch) => (
        <label key={swatch.colour} class="background-swatch" title={swatch.name}>
          <input
            type="radio"
            name="background"
            class="background-choice"
            aria-label={swatch.name}
            checked={swatch.colour === colour}
            onChange={() => choose(swatch.colour)}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="11.5" fill={swatch.colour} />
          </svg>
        </label>
      ))}
      <input
        type="color"
        class="background-other"
        aria-label={say('cropOtherColour')}
        title={say('cropOtherColour')}
        value={colour}
        onInput={(event) => choose(event.currentTarget.value)}
      />
    </fieldset>
  );
}
