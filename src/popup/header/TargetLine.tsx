import type { Target } from '../../model/target';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Avatar } from '../../ui/pictures/Avatar';
import { usePictures } from '../../ui/state/use-pictures';
import type { Destination } from '../state/use-destination';

interface Props {
  accountId: string;
  destination: Destination;
  remove: (target: Target) => void;
}

/** What the chosen target is; of those that the grid does not show, also which photo stands there. */
export function TargetLine({ accountId, destination, remove }: Props) {
  const { kind, target, standing, bots, bot } = destination;
  if (kind === 'bot' && bots.failure && !bot)
    return <FailureNotice failure={bots.failure} tryAgain={bots.load} />;
  return (
    <div class="targets-line">
      {kind !== 'profile' && standing && (
        <Standing key={standing.id} accountId={accountId} photo={standing} />
      )}
      <p class="muted small" aria-live="polite">
        {explanation(destination)}
      </p>
      {bots.list && bots.list.length > 1 && kind === 'bot' && <WhichBot destination={destination} />}
      {kind !== 'profile' && target && standing && (
        <Button look="quiet" aria-label={`Remove ${kind} photo`} onClick={() => remove(target)}>
          Remove
        </Button>
      )}
    </div>
  );
}

function Standing({ accountId, photo }: { accountId: string; photo: NonNullable<Destination['standing']> }) {
  const pictures = usePictures({ accountId, size: 'a', photoIds: [photo.id], mayFetch: true });
  return <Avatar photo={photo} url={pictures.urls.get(photo.id)} name={undefined} />;
}

function WhichBot({ destination: { bots, bot, chooseBot } }: { destination: Destination }) {
  return (
    <select
      class="targets-bot"
      aria-label="Bot"
      value={bot?.id ?? ''}
      onChange={(event) => chooseBot(event.currentTarget.value)}
    >
      {bots.list?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function explanation({ kind, standing, bots, bot }: Destination): string {
  switch (kind) {
    case 'profile':
      return 'The photo that people see on your profile.';
    case 'public':
      return standing
        ? 'Seen by people who may not see your profile photo.'
        : 'None yet. It is for people who may not see your profile photo.';
    case 'bot':
      if (bot) return `The photo of your bot ${bot.name}.`;
      return bots.list ? 'You own no bot. Make one with @BotFather.' : 'Looking for your bots…';
  }
}
