import type { Photo } from '../../model/photo';
import type { Choice } from '../choose/use-choice';
import type { Photos } from '../state/use-photos';
import { titleOf } from './layout/group-by-month';
import type { PlacedGroup, Row } from './layout/lay-out';
import './Months.css';
import { Tile } from './Tile';

interface Props {
  placed: PlacedGroup;
  /** Those of it that are drawn. */
  rows: Row[];
  photos: Photos;
  choice: Choice;
  tabPlace: number;
  pick: (photoId: string) => void;
  keyOf: (photo: Photo) => string;
}

/** Photos of neighbouring months under their heading, which stays in view as long as they do. */
export function Months({
  placed: { group, top, height },
  rows,
  photos,
  choice,
  tabPlace,
  pick,
  keyOf,
}: Props) {
  const { list, currentId, urls } = photos;
  const title = titleOf(group, list);
  const places = rows.flatMap(({ start, count, top: rowTop }) =>
    Array.from({ length: count }, (_, column) => ({ place: start + column, column, y: rowTop - top })),
  );
  return (
    <section class="months" aria-label={title} style={{ top: `${top}px`, height: `${height}px` }}>
      <h2 class="months-title">{title}</h2>
      <ul>
        {places.map(({ place, column, y }) => {
          const photo = list[place];
          return (
            <li
              key={photo ? keyOf(photo) : place}
              class="months-place"
              aria-posinset={place + 1}
              aria-setsize={list.length}
              style={{ top: `${y}px`, '--column': column }}
            >
              <Tile
                accountId={photos.accountId}
                photo={photo}
                place={place}
                url={photo && urls.get(photo.id)}
                isCurrent={photo !== undefined && photo.id === currentId}
                inTabOrder={place === tabPlace}
                isChosen={choice.isOn ? photo !== undefined && choice.photos.includes(photo) : undefined}
                onClick={() => photo && pick(photo.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
