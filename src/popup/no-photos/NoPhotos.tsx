import { Button } from '../../ui/controls/Button';
import { FailureScene } from '../../ui/failure/FailureScene';
import { Scene } from '../../ui/pictures/Scene';
import { newPhoto } from '../header/new-photo';
import type { Photos } from '../state/use-photos';
import '../gallery/Gallery.css';
import '../gallery/Months.css';
import { say } from '../../words/say';
import './NoPhotos.css';

const SKELETON = Array.from({ length: 20 }, (_, index) => `place ${index}`);

/** What stands in place of the grid while there is nothing to put in it. */
export function NoPhotos({ photos }: { photos: Photos }) {
  const { known, load } = photos;
  if (load.failure) return <FailureScene failure={load.failure} tryAgain={load.again} />;
  if (!known || load.state === 'loading') return <Skeleton />;
  return (
    <Scene drawing="nobody">
      <p>{photos.botId === null ? say('popupEmpty') : say('popupBotEmpty')}</p>
      {photos.botId === null && (
        <Button look="primary" onClick={() => void newPhoto()}>
          {say('popupChoosePicture')}
        </Button>
      )}
      <Button look="quiet" onClick={load.again}>
        {say('popupLookAgain')}
      </Button>
    </Scene>
  );
}

/** The places of the tiles, so that nothing jumps when they come. */
function Skeleton() {
  return (
    <main class="gallery no-photos">
      <p class="months-title no-photos-words" role="status">
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
