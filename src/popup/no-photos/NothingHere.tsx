import { Button } from '../../ui/controls/Button';
import { FailureScene } from '../../ui/failure/FailureScene';
import { Scene } from '../../ui/pictures/Scene';
import { say } from '../../words/say';
import { newPhoto } from '../header/new-photo';
import type { Photos } from '../state/use-photos';

/** There are no photos, or they could not be asked for. */
export function NothingHere({ photos }: { photos: Photos }) {
  const { load } = photos;
  if (load.failure) return <FailureScene failure={load.failure} tryAgain={load.again} />;
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
