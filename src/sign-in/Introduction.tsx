import { Icon } from '../ui/controls/Icon';
import { Eye, Image, Lock } from '../ui/icons';
import { say } from '../words/say';
import './Introduction.css';

/**
 * What one agrees to by signing in. Telegram wants it said that a client is unofficial and uses its API, and it watches
 * accounts that use one (core.telegram.org/api/terms, core.telegram.org/api/obtaining_api_id).
 */
export function Introduction() {
  return (
    <ul class="introduction">
      <li>
        <Icon of={Image} />
        <p>{say('signInDoes')}</p>
      </li>
      <li>
        <Icon of={Eye} />
        <p>{say('signInUnofficial')}</p>
      </li>
      <li>
        <Icon of={Lock} />
        <p>
          {say('signInKeeps')}{' '}
          <a href="/options/index.html#privacy" target="_blank" rel="noreferrer">
            {say('signInPrivacy')}
          </a>
        </p>
      </li>
    </ul>
  );
}
