import { Button } from '../../ui/controls/Button';
import { say } from '../../words/say';
import { HowToPin } from './HowToPin';

/** What is shown once, after the installation: what this is, how to keep it in view, and the way in. Asks nothing of Telegram. */
export function Welcome() {
  return (
    <>
      <h1>{say('popupTitle')}</h1>
      <p>{say('welcomeDoes')}</p>
      <HowToPin />
      <p>
        <Button look="primary" onClick={() => location.assign('/sign-in/index.html')}>
          {say('actionSignIn')}
        </Button>
      </p>
    </>
  );
}
