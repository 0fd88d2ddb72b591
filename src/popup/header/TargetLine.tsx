import type { Command } from '../../model/command';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Avatar } from '../../ui/pictures/Avatar';
import { usePictures } from '../../ui/state/use-pictures';
import { say } from '../../words/say';
import type { Destination } from '../state/use-destination';

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
        <Standing key={standing.id} accountId={accountId} photo={standing} />
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

function Standing({ accountId, photo }: { accountId: string; photo: NonNullable<Destination['standing']> }) {
  const pictures = usePictures({ accountId, size: 'a', photoIds: [photo.id], mayFetch: true });
  return <Avatar photo={photo} url={pictures.urls.get(photo.id)} name={undefined} />;
}

function WhichBot({ destination: { bots, bot, chooseBot } }: { destination: Destination }) {
  return (
    <select
      class="targets-bot"
      aria-label={say('popupBot')}
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
      return say('popupProfileIs');
    case 'public':
      return standing ? say('popupPublicIs') : say('popupPublicNone');
    case 'bot':
      if (bot) return say('popupBotIs', { bot: bot.name });
      return bots.list ? say('popupBotNone') : say('popupBotsComing');
  }
}
