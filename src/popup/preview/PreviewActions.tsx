import type { Command } from '../../model/command';
import type { Photo } from '../../model/photo';
import type { Target } from '../../model/target';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { Check } from '../../ui/icons';
import { useWait } from '../../ui/state/use-wait';
import { TARGET_WORDS } from '../../ui/target-words';
import { say } from '../../words/say';
import { filesOf } from '../save/files-of';
import type { Save } from '../save/use-save';
import type { Change } from '../state/use-change';
import type { Destination } from '../state/use-destination';
import './PreviewActions.css';

/** What can be done with the photo that is shown. */
export interface Actions {
  change: Change;
  destination: Destination;
  save: Save;
  run: (command: Command) => void;
  askToDelete: (photo: Photo) => void;
}

interface Props {
  photo: Photo;
  isCurrent: boolean;
  actions: Actions;
}

export function PreviewActions({ photo, isCurrent, actions }: Props) {
  const { save } = actions;
  return (
    <>
      <SetIt photo={photo} actions={actions} />
      <div class="preview-actions">
        {filesOf([photo]).map((file) => (
          <Button key={file.size} busy={save.running} onClick={() => save.save([file])}>
            {file.size === 'video' ? say('previewSaveVideo') : say('actionSave')}
          </Button>
        ))}
        <TakeAway photo={photo} isCurrent={isCurrent} actions={actions} />
      </div>
    </>
  );
}

/** Of a bot's photos only the current one can be taken away: Telegram deletes none but one's own (photos.deletePhotos). */
function TakeAway({ photo, isCurrent, actions: { change, destination, run, askToDelete } }: Props) {
  const busy = change.running !== null;
  const botId = destination.shownBotId;
  if (isCurrent) {
    const target: Target = botId === null ? { kind: 'profile' } : { kind: 'bot', botId };
    return (
      <Button busy={busy} onClick={() => run({ kind: 'remove', target })}>
        {say('actionRemove')}
      </Button>
    );
  }
  if (botId !== null) return null;
  return (
    <Button look="danger" busy={busy} onClick={() => askToDelete(photo)}>
      {say('actionDelete')}
    </Button>
  );
}

function SetIt({ photo, actions: { change, destination, run } }: Omit<Props, 'isCurrent'>) {
  const secondsLeft = useWait(change.outcome?.failure ?? null);
  const { kind, target, standing } = destination;
  if (photo.id === standing?.id)
    return (
      <p class="preview-current">
        <Icon of={Check} /> {TARGET_WORDS[kind].standing}
      </p>
    );
  return (
    <Button
      look="primary"
      busy={change.running !== null}
      waiting={secondsLeft > 0 || target === null}
      onClick={() => target && run({ kind: 'set', photoId: photo.id, target })}
    >
      {TARGET_WORDS[kind].set}
    </Button>
  );
}
