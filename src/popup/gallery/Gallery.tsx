import type { Choice } from '../choose/use-choice';
import { Kinds } from '../filter/Kinds';
import { hasBothKinds } from '../filter/kind';
import type { Filter } from '../filter/use-filter';
import { useYears } from '../jump/use-years';
import { YearHint } from '../jump/YearHint';
import { Years } from '../jump/Years';
import { later } from '../rest/later';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import './Gallery.css';
import { say } from '../../words/say';
import { Months } from './Months';
import { useGrid } from './use-grid';

const YearSearch = later('YearSearch');

/** Of fewer rows nobody needs to jump to one. */
const ROWS_TO_SCROLL = 10;

interface Props {
  photos: Photos;
  active: Active;
  choice: Choice;
  filter: Filter;
}

/**
 * All photos, four a row, under headings of months; in the document are only those in view and around it, however
 * many there are. One stop of Tab; arrows, Home, End and the page keys go on, and digits lead to a year.
 */
export function Gallery({ photos, active, choice, filter }: Props) {
  const { scroller, layout, drawn, tile, tabPlace, arrive, placeAfter } = useGrid(photos, active);
  const years = useYears();

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (years.type(event.key)) return;
    // The list of years has keys of its own.
    const isOnTile = scroller.current?.contains(event.target as Node);
    const next = isOnTile ? placeAfter(event.key) : undefined;
    if (next === undefined) return;
    // Else the key would scroll, too.
    event.preventDefault();
    active.goTo(next);
  }

  function pick(photoId: string) {
    if (!choice.isOn) return active.preview(photoId);
    active.go(photoId);
    choice.toggle(photoId);
  }

  return (
    <main class="gallery-frame" onKeyDown={onKeyDown}>
      <div class="gallery-tools">
        {(filter.kind !== 'all' || hasBothKinds(photos.list)) && <Kinds filter={filter} />}
        {layout.rows.length > ROWS_TO_SCROLL && <Years photos={photos} jumpTo={years.seek} />}
      </div>
      <div class="gallery" ref={scroller}>
        <div class="gallery-all" style={{ height: `${layout.height}px`, '--tile': `${tile}px` }}>
          {layout.groups.map((placed) => {
            const rows = drawn.filter(({ group }) => group === placed.group);
            if (rows.length === 0) return null;
            const shown = { placed, rows, photos, choice, tabPlace, pick, keyOf: active.keyOf };
            return <Months key={placed.group.start} {...shown} />;
          })}
        </div>
      </div>
      {filter.kind !== 'all' && (filter.isSearching || photos.list.length === 0) && (
        <p class="gallery-search muted small" role="status">
          {filter.isSearching ? say('popupSearching') : say('popupNoneOfKind')}
        </p>
      )}
      <YearHint years={years} />
      {(years.typed !== '' || years.sought !== null) && (
        <YearSearch photos={photos} years={years} arrive={arrive} />
      )}
    </main>
  );
}
