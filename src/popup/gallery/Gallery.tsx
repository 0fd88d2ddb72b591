import { useMemo, useRef } from 'preact/hooks';
import type { Choice } from '../choose/use-choice';
import type { Active } from '../state/use-active';
import type { Photos } from '../state/use-photos';
import './Gallery.css';
import { positionAfter, rowsOf } from './grid-keys';
import { type Group, groupByMonth } from './group-by-month';
import { Tile } from './Tile';
import { useActiveFocus } from './use-active-focus';
import { useSeen } from './use-seen';

interface Props {
  photos: Photos;
  active: Active;
  choice: Choice;
}

/** All photos, four a row, under headings of months that stay in view. One stop of Tab; arrows, Home and End go on. */
export function Gallery({ photos, active, choice }: Props) {
  const { list, currentId, see } = photos;
  const grid = useRef<HTMLElement>(null);
  const groups = useMemo(() => groupByMonth(list, currentId), [list, currentId]);
  const position = active.photo ? list.indexOf(active.photo) : 0;
  useSeen(grid, list, see);
  useActiveFocus(grid, active);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = list[positionAfter(event.key, position, rowsOf(groups)) ?? -1];
    if (!next) return;
    // Else the arrow would scroll, too.
    event.preventDefault();
    active.go(next.id);
  }

  return (
    <main class="gallery" ref={grid} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <Months
          key={group.start}
          group={group}
          photos={photos}
          active={active}
          choice={choice}
          tabPosition={position}
        />
      ))}
    </main>
  );
}

function Months(props: Props & { group: Group; tabPosition: number }) {
  const { group, photos, active, choice, tabPosition } = props;

  function pick(photoId: string) {
    if (!choice.isOn) return active.preview(photoId);
    active.go(photoId);
    choice.toggle(photoId);
  }

  return (
    <section aria-label={group.title}>
      <h2 class="gallery-months">{group.title}</h2>
      <div class="gallery-grid">
        {group.photos.map((photo, index) => (
          <Tile
            key={photo.id}
            accountId={photos.accountId}
            photo={photo}
            position={group.start + index + 1}
            url={photos.urls.get(photo.id)}
            isCurrent={photo.id === photos.currentId}
            inTabOrder={group.start + index === tabPosition}
            isChosen={choice.isOn ? choice.photos.includes(photo) : undefined}
            onClick={() => pick(photo.id)}
          />
        ))}
      </div>
    </section>
  );
}
