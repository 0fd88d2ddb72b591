import { Icon } from '../ui/controls/Icon';
import { Eye, Image, Lock } from '../ui/icons';
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
        <p>
          Userpic shows your profile photos, and those of your bots, and changes them when you say so. It does
          nothing else with your account.
        </p>
      </li>
      <li>
        <Icon of={Eye} />
        <p>
          It is unofficial, and uses the Telegram API. Telegram keeps an eye on accounts that use unofficial
          apps, to stop abuse.
        </p>
      </li>
      <li>
        <Icon of={Lock} />
        <p>
          It keeps your photos and its access in this browser, until you sign out, and sends nothing to anyone
          but Telegram. Code and password are not kept.{' '}
          <a href="/options/index.html#privacy" target="_blank" rel="noreferrer">
            More about privacy
          </a>
        </p>
      </li>
    </ul>
  );
}
