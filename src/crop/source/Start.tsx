import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Camera as CameraIcon, ImageUp } from '../../ui/icons';
import { Drawing } from '../../ui/pictures/Drawing';
import { say } from '../../words/say';
import { Camera } from './Camera';
import './Start.css';

interface Props {
  open: (picture: Blob) => void;
  /** Why the picture before this did not come. */
  failure: Failure | null;
  /** Where another try may help. */
  tryAgain: (() => void) | undefined;
}

/** Ways to bring a picture. Pasting and dropping work on the whole page: see use-given-pictures.ts. */
export function Start({ open, failure, tryAgain }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [hasCamera, setCamera] = useState(false);
  if (hasCamera) return <Camera open={open} back={() => setCamera(false)} />;
  return (
    <main class="start">
      <Drawing of="portrait" />
      <h1>{say('cropTitle')}</h1>
      {failure && <FailureNotice failure={failure} tryAgain={tryAgain} />}
      <p class="muted">{say('cropStart')}</p>
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) open(chosen);
          // Or choosing the same file once more, mended meanwhile, would be no change.
          event.currentTarget.value = '';
        }}
      />
      <Button look="primary" onClick={() => file.current?.click()}>
        <Icon of={ImageUp} />
        {say('cropChooseFile')}
      </Button>
      <Button onClick={() => setCamera(true)}>
        <Icon of={CameraIcon} />
        {say('cropTakePicture')}
      </Button>
    </main>
  );
}
