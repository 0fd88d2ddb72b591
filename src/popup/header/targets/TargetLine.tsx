import type { Command } from '../../../model/command';
import { Button } from '../../../ui/controls/Button';
import { say } from '../../../words/say';
import { later } from '../../rest/later';
import type { Destination } from '../../state/use-destination';

const FailureNotice = later('FailureNotice');
const StandingPhoto = later('StandingPhoto');
const WhichBot = later('WhichBot');

interface Props {
  accountId: string;
  destination: Destination;
  run: (command: Command) => void;
}

/** What the chosen target is; of those that the grid does not show, also which photo stands there. */
export function TargetLine({ accountId, destination, run }: Props) {
  const { kind, target, standing, bots, bot } = destination;
  if (kind === 'bot' && bots.failure && !bot)
    return <FailureNotice failure={bots.failure} tryAgain={bots.load} />;
  return (
    <div class="targets-line">
      {kind !== 'profile' && standing && (
        <StandingPhoto key={standing.id} accountId={accountId} photo={standing} />
      )}
      <p class="muted small" aria-live="polite">
        {explanation(destination)}
      </p>
      {bots.list && bots.list.length > 1 && kind === 'bot' && <WhichBot destination={destination} />}
      {kind !== 'profile' && target && standing && (
        <Button
          look="quiet"
          aria-label={say(kind === 'public' ? 'popupRemovePublic' : 'popupRemoveBot')}
          onClick={() => run({ kind: 'remove', target })}
        >
          {say('actionRemove')}
        </Button>
      )}
    </div>
  );
}

function explanation({ kind, standing, bots, bot }: Destination): string {
  switch (kind) {
    case 'profile':
      return say('popupProfileIs');
    case 'public':
      return standing ? say('popupPublicIs') : say('popupPublicNone');
    case 'bot':
      if (bot) return say('popupBotIs', { bot: bot.name });
      return bots.list ? say('popupBotNone') : say('popupBotsComing');
  }
}
