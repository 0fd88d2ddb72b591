import { ask } from '../bus/ask';
import { IconButton } from '../ui/controls/IconButton';
import '../ui/failure/FailureNotice.css';
import { X } from '../ui/icons';
import { say } from '../words/say';

/** What the last update brought, until it is put away: below everything, where nothing moves when it comes. */
export function News() {
  return (
    <div class="notice notice-calm">
      <p class="notice-words" role="status">
        {say('popupNews')}
      </p>
      <IconButton icon={X} name={say('actionClose')} onClick={() => void ask('dismissNews')} />
    </div>
  );
}
