import { LockScreen } from '../ui/lock/LockScreen';
import { UnreadableStore } from '../ui/lock/UnreadableStore';
import { type Known, useKept } from '../ui/state/use-kept';
import { whoIs } from '../ui/state/who';
import { say } from '../words/say';
import './Crop.css';
import { Editor } from './editor/Editor';
import { OnItsWay } from './source/OnItsWay';
import { Start } from './source/Start';
import { useGivenPictures } from './source/use-given-pictures';
import { type Source, useSource } from './state/use-source';

/** The name of this page's picture, known to the background when it opened the page to bring one. */
const KEY = new URLSearchParams(location.search).get('picture') ?? crypto.randomUUID();

export function Crop() {
  const kept = useKept();
  const source = useSource(KEY);
  useGivenPictures({ open: source.open, fetch: source.fetch });
  switch (kept.state) {
    case 'coming':
      return null;
    case 'unreadable':
      return <UnreadableStore failure={kept.failure} />;
    case 'locked':
    case 'open':
      return (
        <>
          <Opening isShown={source.isOpening && !source.incoming} />
          <Content {...kept} source={source} isLocked={kept.state === 'locked'} />
        </>
      );
  }
}

/** A large picture takes seconds to open. (One that comes from elsewhere says so in its own place.) */
function Opening({ isShown }: { isShown: boolean }) {
  return (
    <p class={isShown ? 'opening not-at-once' : 'spoken'} role="status">
      {isShown && say('cropOpening')}
    </p>
  );
}

interface Props extends Known {
  source: Source;
  isLocked: boolean;
}

/** A picture is cropped on where it was when the lock opens again: so the editor stays, behind the lock. */
function Content({ live, settings, source, isLocked }: Props) {
  const { picture, incoming, failure } = source;
  if (picture)
    return (
      <Editor
        key={picture}
        picture={picture}
        isFromScreen={source.isFromScreen}
        accountId={isLocked ? null : (whoIs(live, settings)?.id ?? null)}
        live={live}
        isLocked={isLocked}
        settings={settings}
        atOnce={settings.setsAtOnce && incoming?.state === 'ready'}
        chooseAnother={source.close}
      />
    );
  if (isLocked) return <LockScreen settings={settings} />;
  if (incoming && !failure) return <OnItsWay source={source} incoming={incoming} />;
  const tryAgain = incoming?.state === 'failed' ? () => void source.fetchAgain() : undefined;
  return <Start open={source.open} failure={failure} tryAgain={tryAgain} />;
}
