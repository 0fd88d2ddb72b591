import { LockScreen } from '../ui/lock/LockScreen';
import { useLive } from '../ui/state/use-live';
import { useSettings } from '../ui/state/use-settings';
import { whoIs } from '../ui/state/who';
import { Editor } from './editor/Editor';
import { OnItsWay } from './source/OnItsWay';
import { Start } from './source/Start';
import { useGivenPictures } from './source/use-given-pictures';
import { useSource } from './state/use-source';

/** The name of this page's picture, known to the background when it opened the page to bring one. */
const KEY = new URLSearchParams(location.search).get('picture') ?? crypto.randomUUID();

export function Crop() {
  const live = useLive();
  const settings = useSettings();
  const source = useSource(KEY);
  useGivenPictures({ open: source.open, fetch: source.fetch });
  if (!live || !settings) return null;

  const isLocked = live.lock === 'locked';
  const { picture, incoming, failure } = source;
  if (picture)
    return (
      <Editor
        key={picture}
        picture={picture}
        isFromScreen={source.isFromScreen}
        accountId={isLocked ? null : (whoIs(live, settings)?.id ?? null)}
        report={live.command}
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
