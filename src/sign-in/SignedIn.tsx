import type { Account } from '../model/account';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { useLoadHistory } from '../ui/state/use-load-history';
import { takeFocus } from '../ui/take-focus';
import './SignedIn.css';

/** @param account null until the background has said who it is: this page asks it to */
export function SignedIn({ account }: { account: Account | null }) {
  const load = useLoadHistory(account === null);
  return (
    <>
      {/* The field that had the focus is gone: reading goes on from here. */}
      <h1 tabIndex={-1} ref={takeFocus}>
        {account ? (
          <>
            Signed in as <bdi>{account.name}</bdi>
          </>
        ) : (
          'Signed in'
        )}
      </h1>
      <p>
        Now click <img class="signed-in-icon" src="/icons/mark.svg" alt="the Userpic icon" /> in the toolbar.
        If it is not there, click the puzzle piece first, and pin Userpic.
      </p>
      {load.failure && <FailureNotice failure={load.failure} tryAgain={load.again} />}
    </>
  );
}
