import { say } from '../../../words/say';
import type { Destination } from '../../state/use-destination';

/** Where one has several bots. */
export function WhichBot({ destination: { bots, bot, chooseBot } }: { destination: Destination }) {
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
