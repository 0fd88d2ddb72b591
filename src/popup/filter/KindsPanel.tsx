import { Button } from '../../ui/controls/Button';
import { KINDS, type Kind } from './kind';
import { kindName } from './kind-name';
import '../Panel.css';
import '../gallery/GalleryPanel.css';

interface Props {
  kind: Kind;
  pick: (kind: Kind) => void;
}

/** The kinds of photos, to choose one. */
export function KindsPanel({ kind, pick }: Props) {
  return (
    <ul class="panel gallery-panel">
      {KINDS.map((each) => (
        <li key={each}>
          <Button look="item" aria-pressed={each === kind} onClick={() => pick(each)}>
            {kindName(each)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
