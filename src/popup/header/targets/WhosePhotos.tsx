import { say } from '../../../words/say';
import type { Destination } from '../../state/use-destination';

const WHOSE = [
  { whose: 'me', words: say('popupYourPhotos') },
  { whose: 'bot', words: say('popupBotsPhotos') },
] as const;

/** A bot can have a photo of one's own, or one of its own again. */
export function WhosePhotos({ destination }: { destination: Destination }) {
  const shown = destination.shownBotId === null ? 'me' : 'bot';
  return (
    <div class="targets-kinds targets-whose">
      {WHOSE.map(({ whose, words }) => (
        <button
          key={whose}
          type="button"
          class="targets-kind"
          aria-pressed={whose === shown}
          onClick={() => destination.showPhotosOf(whose)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
