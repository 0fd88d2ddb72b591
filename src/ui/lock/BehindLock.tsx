import type { ComponentChildren } from 'preact';
import { type Known, useKept } from '../state/use-kept';
import { LockScreen } from './LockScreen';
import { UnreadableStore } from './UnreadableStore';

interface Props {
  children: (known: Known) => ComponentChildren;
}

/** A page, or in its place the question for the passcode. */
export function BehindLock({ children }: Props) {
  const kept = useKept();
  switch (kept.state) {
    case 'coming':
      return null;
    case 'unreadable':
      return <UnreadableStore failure={kept.failure} />;
    case 'locked':
      return <LockScreen settings={kept.settings} />;
    case 'open':
      return children(kept);
  }
}
