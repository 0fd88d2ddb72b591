import type { Candidate } from '../../store/incoming';
import { Button } from '../../ui/controls/Button';
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
      <h1>{candidates.length > 0 ? 'Which picture?' : 'There is no large picture on this page.'}</h1>
      <ul class="candidates-list">
        {candidates.map(({ url, width, height }, index) => (
          <li key={url}>
            <button
              type="button"
              class="candidate"
              aria-label={`Picture ${index + 1}, ${Math.round(width)} × ${Math.round(height)}`}
              onClick={() => void source.fetch(url)}
            >
              {/* A page's own blob: can't be seen from here; its size is still said. */}
              {!url.startsWith('blob:') && <img src={url} alt="" referrerpolicy="no-referrer" />}
              <span class="candidate-size figures">
                {Math.round(width)} × {Math.round(height)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={source.close}>
        Choose a file instead
      </Button>
    </main>
  );
}
