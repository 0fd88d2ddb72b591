import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { digits } from '../../words/numbers';
import { isKnown, type PhotoList } from '../list/photo-list';
import type { Photos } from '../state/use-photos';
import '../Panel.css';
import '../gallery/GalleryPanel.css';
import { yearOf } from './year-bounds';

interface Props {
  photos: Photos;
  jump: (year: number) => void;
}

/** The years of which there are photos, to jump to one. */
export function YearsPanel({ photos: { list, seek }, jump }: Props) {
  useEffect(() => {
    // The oldest photo says how many years there are.
    seek(list.length - 1);
  }, [seek, list.length]);
  return (
    <ul class="panel gallery-panel">
      {yearsOf(list).map(({ year, count }) => (
        <li key={year}>
          <Button look="item" onClick={() => jump(year)}>
            {digits(year)} <span class="muted small figures">{count}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Every year from the newest photo's to the oldest's, with how many photos it has when all of the list is known. */
function yearsOf(list: PhotoList): { year: number; count: string }[] {
  const years = list.filter(isKnown).map(yearOf);
  const isWhole = years.length === list.length;
  const [newest, oldest] = years.reduce(
    ([most, least], year) => [Math.max(most, year), Math.min(least, year)],
    [-Infinity, Infinity],
  );
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const all = newest >= oldest ? Array.from({ length: newest - oldest + 1 }, (_, at) => newest - at) : [];
  return all
    .filter((year) => !isWhole || counts.has(year))
    .map((year) => ({ year, count: isWhole ? digits(counts.get(year) ?? 0) : '' }));
}
