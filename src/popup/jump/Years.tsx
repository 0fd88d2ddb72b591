import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../../ui/controls/IconButton';
import { CalendarDays } from '../../ui/icons';
import { say } from '../../words/say';
import { useClosing } from '../header/use-closing';
import { later } from '../rest/later';
import type { Photos } from '../state/use-photos';
import '../gallery/GalleryTool.css';

const YearsPanel = later('YearsPanel');

interface Props {
  photos: Photos;
  jumpTo: (year: number) => void;
}

/** A button that unfolds the years of which there are photos, to jump to one. */
export function Years({ photos, jumpTo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useClosing(panel, () => setOpen(false));

  function jump(year: number) {
    setOpen(false);
    jumpTo(year);
  }

  return (
    <div class="gallery-tool" ref={panel}>
      <IconButton
        icon={CalendarDays}
        name={say('popupJump')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <YearsPanel photos={photos} jump={jump} />}
    </div>
  );
}
