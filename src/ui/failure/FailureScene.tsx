import type { ComponentChildren, ComponentProps } from 'preact';
import type { Failure } from '../../model/failure';
import { Scene } from '../pictures/Scene';
import { sentence } from '../sentence';
import { FailureAction } from './FailureAction';

interface Props {
  failure: Failure;
  tryAgain?: () => void;
  /** What else one could do, below. */
  children?: ComponentChildren;
}

/** A failure that leaves nothing else to show. */
export function FailureScene({ failure, tryAgain, children }: Props) {
  const { text, code } = sentence(failure);
  return (
    <Scene drawing={drawingOf(failure)}>
      <p role="alert">{text}</p>
      {code && <small class="muted">{code}</small>}
      <FailureAction failure={failure} look="primary" tryAgain={tryAgain} />
      {children}
    </Scene>
  );
}

function drawingOf(failure: Failure): ComponentProps<typeof Scene>['drawing'] {
  switch (failure.kind) {
    case 'offline':
    case 'in-doubt':
      return 'offline';
    case 'api-id-missing':
    case 'api-id-refused':
      return 'key';
    case 'signed-out':
      return 'portrait';
    default:
      return 'halt';
  }
}
