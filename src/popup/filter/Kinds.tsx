import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { ListFilter } from '../../ui/icons';
import { say } from '../../words/say';
import { useClosing } from '../header/use-closing';
import '../gallery/GalleryTool.css';
import { KINDS, type Kind } from './kind';
import type { Filter } from './use-filter';

const NAMES: Record<Kind, () => string> = {
  all: () => say('popupKindAll'),
  stills: () => say('popupKindStills'),
  videos: () => say('popupKindVideos'),
};

/** A button that unfolds the kinds of photos, to see one of them only. While it is one, the button says so. */
export function Kinds({ filter: { kind, choose } }: { filter: Filter }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useClosing(panel, () => setOpen(false));

  function pick(next: Kind) {
    setOpen(false);
    choose(next);
  }

  return (
    <div class="gallery-tool" ref={panel}>
      {kind !== 'all' && <span class="small">{NAMES[kind]()}</span>}
      <IconButton
        icon={ListFilter}
        name={say('popupFilter')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul class="gallery-panel">
          {KINDS.map((each) => (
            <li key={each}>
              <Button look="item" aria-pressed={each === kind} onClick={() => pick(each)}>
                {NAMES[each]()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
