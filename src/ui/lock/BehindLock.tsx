import type { ComponentChildren } from 'preact';
import { FailureScene } from '../failure/FailureScene';
import { useLive } from '../state/use-live';
import { useSettings } from '../state/use-settings';
import { useStoreFailure } from '../state/use-store-failure';
import { LockScreen } from './LockScreen';

/** A page, or in its place the question for the passcode. */
export function BehindLock({ children }: { children: ComponentChildren }) {
  const live = useLive();
  const settings = useSettings();
  const failure = useStoreFailure();
  if (failure) return <FailureScene failure={failure} tryAgain={() => location.reload()} />;
  if (!live || !settings) return null;
  if (live.lock === 'locked') return <LockScreen settings={settings} />;
  // Just unlocked: what was sealed is about to be read.
  return settings.isLocked ? null : children;
}
