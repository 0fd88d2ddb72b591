import { IconButton } from '../../ui/controls/IconButton';
import { CalendarDays } from '../../ui/icons';
import { say } from '../../words/say';
import { later } from '../rest/later';
import type { Photos } from '../state/use-photos';
import { useUnfolding } from '../use-unfolding';
import '../gallery/GalleryTool.css';

const YearsPanel = later('YearsPanel');

interface Props {
  photos: Photos;
  jumpTo: (year: number) => void;
}

/** A button that unfolds the years of which there are photos, to jump to one. */
export function Years({ photos, jumpTo }: Props) {
  const { isOpen, holder, toggle, close } = useUnfolding();

  function jump(year: number) {
    close();
    jumpTo(year);
  }

  return (
    <div class="gallery-tool" ref={holder}>
      <IconButton icon={CalendarDays} name={say('popupJump')} aria-expanded={isOpen} onClick={toggle} />
      {isOpen && <YearsPanel photos={photos} jump={jump} />}
    </div>
  );
}
