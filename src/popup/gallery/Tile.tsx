import type { Photo } from '../../model/photo';
import { Icon } from '../../ui/controls/Icon';
import { Check, Play } from '../../ui/icons';
import { Picture } from '../../ui/pictures/Picture';
import { wantsLessMotion } from '../../ui/wants-less-motion';
import { longDate } from '../../words/dates';
import { digits } from '../../words/numbers';
import { say } from '../../words/say';
import { later } from '../rest/later';
import './Tile.css';
import { useRest } from './use-rest';

const TileVideo = later('TileVideo');

interface Props {
  accountId: string;
  /** Undefined while it is on its way. */
  photo: Photo | undefined;
  /** Counted from the newest, which is 0; to a person it is photo 1. */
  place: number;
  url: string | undefined;
  isCurrent: boolean;
  /** Only one tile is in the order of Tab; arrows lead to the others. */
  inTabOrder: boolean;
  /** Undefined while photos are not being chosen. */
  isChosen: boolean | undefined;
  onClick: () => void;
}

export function Tile(props: Props) {
  const { accountId, photo, place, url, isCurrent, inTabOrder, isChosen, onClick } = props;
  const { isResting, on } = useRest(Boolean(photo?.video) && !wantsLessMotion());
  return (
    <button
      type="button"
      class={isCurrent ? 'tile tile-current' : 'tile'}
      data-place={place}
      tabIndex={inTabOrder ? 0 : -1}
      {...(isChosen === undefined ? {} : { 'aria-pressed': isChosen })}
      {...(photo ? {} : { 'aria-disabled': true })}
      {...(photo?.video ? { 'aria-description': say('popupHasVideo') } : {})}
      onClick={onClick}
      {...on}
    >
      <span class="spoken">{nameOf(place + 1, photo, isCurrent)}</span>
      <Picture thumbnail={photo?.thumbnail ?? null} sizes={[url]} />
      {photo && isResting && <TileVideo accountId={accountId} photo={photo} />}
      {photo?.video && !isResting && (
        <span class="tile-video">
          <Icon of={Play} />
        </span>
      )}
      {isChosen !== undefined && <span class="tile-check">{isChosen && <Icon of={Check} />}</span>}
      {isCurrent && (
        <span class="tile-now" aria-hidden>
          {say('popupNow')}
        </span>
      )}
    </button>
  );
}

function nameOf(position: number, photo: Photo | undefined, isCurrent: boolean): string {
  const number = digits(position);
  if (!photo) return say('popupPhotoComing', { number });
  const date = longDate(photo.dateSeconds);
  return isCurrent ? say('popupPhotoCurrent', { number, date }) : say('popupPhoto', { number, date });
}
