import { Icon, type IconNode } from '../../ui/controls/Icon';
import { Pin, Puzzle, Settings } from '../../ui/icons';
import { say } from '../../words/say';
import { sayWith } from '../../words/say-with';
import './HowToPin.css';

/** An extension's pages say by their address whose they are. */
const IS_FIREFOX = location.protocol === 'moz-extension:';

/** New extensions lie behind the puzzle piece in both browsers; the way out of there is another in each. */
export function HowToPin() {
  return (
    <div class="pin">
      <Toolbar />
      <p>{IS_FIREFOX ? inFirefox() : inChromium()}</p>
    </div>
  );
}

function inChromium() {
  return sayWith('welcomePin', { puzzle: <Inline of={Puzzle} />, pin: <Inline of={Pin} /> });
}

function inFirefox() {
  return sayWith('welcomePinFirefox', {
    puzzle: <Inline of={Puzzle} />,
    gear: <Inline of={Settings} />,
    entry: <strong>{say('firefoxPin')}</strong>,
  });
}

/** The end of the browser's toolbar, with Userpic pinned to it. */
function Toolbar() {
  return (
    <div class="pin-toolbar" aria-hidden>
      <span class="pin-address" />
      <span class="pin-goal">
        <img src="/icons/mark.svg" alt="" />
      </span>
      <Icon of={Puzzle} />
    </div>
  );
}

/** In a line of text, which says its name. */
function Inline({ of }: { of: IconNode }) {
  return (
    <span class="pin-icon">
      <Icon of={of} />
    </span>
  );
}
