import type { ComponentChildren } from 'preact';
import { useLive } from '../state/use-live';
import { useSettings } from '../state/use-settings';
import { useStoreFailure } from '../state/use-store-failure';
import { LockScreen } from './LockScreen';
import { UnreadableStore } from './UnreadableStore';

/** A page, or in its place the question for the passcode. */
export function BehindLock({ children }: { children: ComponentChildren }) {
  const live = useLive();
  const settings = useSettings();
  const failure = useStoreFailure();
  if (failure) return <UnreadableStore failure={failure} />;
  if (!live || !settings) return null;
  if (live.lock === 'locked') return <LockScreen settings={settings} />;
  // Just unlocked: what was sealed is about to be read.
  return settings.isLocked ? null : children;
}
