import type { Drawn } from '../../image/crop/draw-crop';
import type { Pyramid } from '../../image/crop/pyramid';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { takeFocus } from '../../ui/take-focus';
import { say } from '../../words/say';
import { Square } from '../editor/Square';
import './SetDone.css';
import type { Setting } from './use-setting';

interface Props {
  setting: Setting;
  levels: Pyramid;
  drawn: Drawn;
}

/** The new photo, and the way back. */
export function SetDone({ setting, levels, drawn }: Props) {
  const { state, failure, undo, forget, dismiss } = setting;

  async function close() {
    await dismiss();
    window.close();
  }

  return (
    <main class="set-done">
      <Square levels={levels} drawn={drawn} sidePixels={200} />
      <div role="status">
        <h1 tabIndex={-1} ref={takeFocus}>
          {state === 'undone' ? say(setting.isOldOneBack ? 'cropUndone' : 'photoTakenBack') : say('photoSet')}
        </h1>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div class="set-done-buttons">
        {state === 'undone' ? (
          <Button onClick={forget}>{say('cropAgain')}</Button>
        ) : (
          <Button busy={state === 'undoing'} onClick={() => void undo()}>
            {say('actionUndo')}
          </Button>
        )}
        <Button look="primary" onClick={() => void close()}>
          {say('actionClose')}
        </Button>
      </div>
    </main>
  );
}
