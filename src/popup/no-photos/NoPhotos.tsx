import type { Photos } from '../state/use-photos';
import '../gallery/Gallery.css';
import '../gallery/Months.css';
import { say } from '../../words/say';
import { later } from '../rest/later';
import './NoPhotos.css';

const NothingHere = later('NothingHere');

const SKELETON = Array.from({ length: 20 }, (_, index) => `place ${index}`);

/** What stands in place of the grid while there is nothing to put in it. */
export function NoPhotos({ photos }: { photos: Photos }) {
  const { known, load } = photos;
  const isComing = !load.failure && (!known || load.state === 'loading');
  return isComing ? <Skeleton /> : <NothingHere photos={photos} />;
}

/** The places of the tiles, so that nothing jumps when they come. */
function Skeleton() {
  return (
    <main class="gallery no-photos">
      <p class="months-title not-at-once" role="status">
        {say('popupLoading')}
      </p>
      <div class="no-photos-grid" aria-hidden>
        {SKELETON.map((place) => (
          <span key={place} class="no-photos-place" />
        ))}
      </div>
    </main>
  );
}
