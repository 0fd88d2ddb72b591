import type { Command } from '../../model/command';
import { later } from '../rest/later';
import type { Save } from '../save/use-save';
import type { Change } from '../state/use-change';
import type { Photos } from '../state/use-photos';
import './Bar.css';
import { ChangeNotice } from './ChangeNotice';
import { useRefused } from './use-refused';

const ChangeFailure = later('ChangeFailure');
const FailureNotice = later('FailureNotice');
const LoadFailure = later('LoadFailure');

interface Props {
  change: Change;
  photos: Photos;
  save: Save;
  run: (command: Command) => void;
  choosePhotos: () => void;
}

/** What is under way, what came of it, or what keeps the photos from coming; empty, and of no height, in quiet times. */
export function Bar({ change, save, photos, run, choosePhotos }: Props) {
  const { running, outcome } = change;
  const refused = useRefused(change, run);
  const notLoaded = photos.load.failure ?? photos.pageFailure ?? photos.pictureFailure;

  function makeRoom() {
    refused.keep();
    choosePhotos();
  }

  return (
    <div class="bar">
      {!running && outcome?.failure && (
        <ChangeFailure failure={outcome.failure} change={change} run={run} choosePhotos={makeRoom} />
      )}
      {save.failure && <FailureNotice failure={save.failure} close={save.forget} />}
      {!running && !outcome && !save.failure && notLoaded && (
        <LoadFailure photos={photos} failure={notLoaded} />
      )}
      <ChangeNotice change={change} tryRefused={refused.tryAgain} />
    </div>
  );
}
