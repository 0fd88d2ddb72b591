import { FailureNotice } from '../ui/failure/FailureNotice';
import { AccountFace } from '../ui/pictures/AccountFace';
import { useLoadHistory } from '../ui/state/use-load-history';
import type { Who } from '../ui/state/who';
import { takeFocus } from '../ui/take-focus';
import { say } from '../words/say';
import { sayWith } from '../words/say-with';
import './SignedIn.css';

interface Props {
  who: NonNullable<Who>;
  historyVersion: number;
}

/** The photos are loaded while one reads this: the popup then has them at once. */
export function SignedIn({ who, historyVersion }: Props) {
  const load = useLoadHistory();
  const { account } = who;
  return (
    <>
      <div class="signed-in-who">
        <AccountFace who={who} historyVersion={historyVersion} mayFetch={load.state === 'loaded'} />
        <div>
          {/* The field that had the focus is gone: reading goes on from here. */}
          <h1 tabIndex={-1} ref={takeFocus}>
            {account ? sayWith('signInDoneAs', { name: <bdi>{account.name}</bdi> }) : say('signInDone')}
          </h1>
          <p class="muted figures">
            <bdi dir="ltr">{account?.maskedPhone}</bdi>
          </p>
        </div>
      </div>
      <p>
        {sayWith('signInNowClick', {
          icon: <img class="signed-in-icon" src="/icons/mark.svg" alt={say('signInIcon')} />,
        })}
      </p>
      {load.failure && <FailureNotice failure={load.failure} tryAgain={load.again} />}
    </>
  );
}
