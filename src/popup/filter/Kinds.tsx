import { IconButton } from '../../ui/controls/IconButton';
import { ListFilter } from '../../ui/icons';
import { say } from '../../words/say';
import '../gallery/GalleryTool.css';
import { later } from '../rest/later';
import { useUnfolding } from '../use-unfolding';
import type { Kind } from './kind';
import { kindName } from './kind-name';
import type { Filter } from './use-filter';

const KindsPanel = later('KindsPanel');

/** A button that unfolds the kinds of photos, to see one of them only. While it is one, the button says so. */
export function Kinds({ filter: { kind, choose } }: { filter: Filter }) {
  const { isOpen, holder, toggle, close } = useUnfolding();

  function pick(next: Kind) {
    close();
    choose(next);
  }

  return (
    <div class="gallery-tool" ref={holder}>
      {kind !== 'all' && <span class="small">{kindName(kind)}</span>}
      <IconButton icon={ListFilter} name={say('popupFilter')} aria-expanded={isOpen} onClick={toggle} />
      {isOpen && <KindsPanel kind={kind} pick={pick} />}
    </div>
  );
}
