import type { CommandReport } from '../../model/command';
import { Button } from '../../ui/controls/Button';
import { say } from '../../words/say';
import './Progress.css';
import type { Setting } from './use-setting';

interface Props {
  setting: Setting;
  report: CommandReport | null;
}

/**
 * How far the photo has come, and the way out as long as there is one. No bar: a photo is one message of at most 512 KB,
 * and nobody knows how much of it has arrived before all of it has.
 */
export function Progress({ setting, report }: Props) {
  const words = wordsOf(setting, report);
  return (
    <div class="progress">
      {/* Always there: a region that comes together with its words is not announced. */}
      <p class="muted small" role="status">
        {words?.text}
      </p>
      {words?.canBeCancelled && (
        <Button look="quiet" onClick={() => void setting.cancel()}>
          {say('actionCancel')}
        </Button>
      )}
    </div>
  );
}

function wordsOf({ state, commandId }: Setting, report: CommandReport | null) {
  switch (state) {
    case 'preparing':
      return { text: say('cropPreparing'), canBeCancelled: true };
    case 'waiting':
      return {
        text: say('cropWaits'),
        canBeCancelled: true,
      };
    case 'setting':
      return isSent(commandId, report)
        ? {
            text: say('cropSending'),
            canBeCancelled: false,
          }
        : { text: say('cropReaching'), canBeCancelled: true };
    default:
      return null;
  }
}

function isSent(commandId: string, report: CommandReport | null): boolean {
  // Another command comes first, or the news of ours is on its way: then the background decides.
  if (report?.commandId !== commandId) return false;
  return report.outcome.state !== 'running' || report.outcome.isSent;
}
