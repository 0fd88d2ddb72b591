import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import { hasTransparency } from '../../image/crop/has-transparency';
import { pyramidOf } from '../../image/crop/pyramid';
import type { Decoded } from '../../image/read/decode';
import type { Live } from '../../store/live';
import type { Settings } from '../../store/settings';
import { LockScreen } from '../../ui/lock/LockScreen';
import { say } from '../../words/say';
import { SetBar } from '../setting/SetBar';
import { SetDone } from '../setting/SetDone';
import { type Setting, useSetting } from '../setting/use-setting';
import { useCrop } from '../state/use-crop';
import { Controls } from './Controls';
import './Editor.css';
import { notesOn } from './notes-on';
import { Previews } from './Previews';
import { Stage } from './Stage';
import { useTarget } from './use-target';

interface Props {
  picture: Decoded;
  isFromScreen: boolean;
  /** Null while nobody is signed in: the picture waits. */
  accountId: string | null;
  live: Live;
  /** The picture and its crop wait behind the lock. */
  isLocked: boolean;
  settings: Settings;
  /** Sets it without waiting for anybody. */
  atOnce: boolean;
  chooseAnother: () => void;
}

/** One picture: crop it, say what for, set it. */
export function Editor({
  picture,
  isFromScreen,
  accountId,
  live,
  isLocked,
  settings,
  atOnce,
  chooseAnother,
}: Props) {
  const levels = useMemo(() => pyramidOf(picture.canvas), [picture]);
  const isTransparent = useMemo(() => hasTransparency(levels), [levels]);
  const [background, setBackground] = useState(settings.cropBackground);
  const [target, setTarget] = useTarget(accountId);
  const cropping = useCrop(picture.canvas);
  const drawn = { crop: cropping.crop, background };
  const setting = useSetting({ levels, drawn });
  // Signed out, the button says what to do first.
  const set = () => void (accountId !== null && setting.state === 'idle' && setting.set(target));
  function chooseBackground(colour: string) {
    setBackground(colour);
    void ask('saveBackground', { colour });
  }

  // Once somebody is there who can, and unlocked: an effect of the first moment would miss them.
  const isDue = atOnce && accountId !== null;
  useEffect(() => {
    if (isDue) set();
  }, [isDue]);

  if (isLocked) return <LockScreen settings={settings} />;
  if (DONE.includes(setting.state)) return <SetDone setting={setting} levels={levels} drawn={drawn} />;

  return (
    <main class="editor">
      <h1 class="spoken">{say('cropHeading')}</h1>
      <div class="editor-views">
        <Stage levels={levels} drawn={drawn} cropping={cropping} done={set} />
        <Previews levels={levels} drawn={drawn} />
      </div>
      <p hidden id="stage-keys">
        {say('cropKeys')}
      </p>
      <Controls
        cropping={cropping}
        background={isTransparent ? background : null}
        setBackground={chooseBackground}
      />
      <p class="editor-notes muted small" aria-live="polite">
        {notesOn(picture, cropping.crop, isFromScreen)}
      </p>
      <SetBar {...{ setting, target, setTarget, accountId, live, chooseAnother }} />
    </main>
  );
}

const DONE: Setting['state'][] = ['set', 'undoing', 'undone'];
