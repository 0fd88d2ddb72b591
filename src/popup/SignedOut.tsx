import { ask } from '../bus/ask';
import type { Live } from '../store/live';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { FailureScene } from '../ui/failure/FailureScene';

type Props = NonNullable<Live['signedOut']>;

/** Over the photos of another account: which one was signed out, and why. */
export function SignedOutNotice({ account, failure }: Props) {
  return <FailureNotice about={account.name} failure={failure} close={() => ask('dismissSignedOut')} />;
}

/** Nobody else is signed in. */
export function SignedOutScene({ failure }: Props) {
  return <FailureScene failure={failure} />;
}
