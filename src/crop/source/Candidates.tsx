import type { Candidate } from '../../store/incoming';
import { Button } from '../../ui/controls/Button';
import { takeFocus } from '../../ui/take-focus';
import { digits } from '../../words/numbers';
import { say } from '../../words/say';
import type { Source } from '../state/use-source';
import './Candidates.css';

interface Props {
  candidates: Candidate[];
  source: Source;
}

/** The large pictures of a page, the largest first. */
export function Candidates({ candidates, source }: Props) {
  return (
    <main class="candidates">
      <h1 tabIndex={-1} ref={takeFocus}>
        {candidates.length > 0 ? say('cropWhich') : say('cropNoLarge')}
      </h1>
      <ul class="candidates-list">
        {candidates.map(({ url, width, height }, index) => (
          <li key={url}>
            <button
              type="button"
              class="candidate"
              aria-label={say('cropCandidate', {
                number: index + 1,
                width: digits(Math.round(width)),
                height: digits(Math.round(height)),
              })}
              onClick={() => void source.fetch(url)}
            >
              {/* A page's own blob: can't be seen from here; its size is still said. */}
              {!url.startsWith('blob:') && <img src={url} alt="" referrerpolicy="no-referrer" />}
              <span class="candidate-size figures">
                {digits(Math.round(width))} × {digits(Math.round(height))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={source.close}>
        {say('cropChooseFileInstead')}
      </Button>
    </main>
  );
}
