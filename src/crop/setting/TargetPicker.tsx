import type { Bot } from '../../model/bot';
import type { Target } from '../../model/target';
import { say } from '../../words/say';
import './TargetPicker.css';

interface Props {
  target: Target;
  bots: Bot[];
  choose: (target: Target) => void;
}

/** What the photo is for. A list of the browser's own: it fits any number of bots, and every keyboard knows it. */
export function TargetPicker({ target, bots, choose }: Props) {
  const targets: { name: string; target: Target }[] = [
    { name: say('cropMyProfile'), target: { kind: 'profile' } },
    { name: say('cropMyPublic'), target: { kind: 'public' } },
    ...bots.map(({ id, name }) => ({ name, target: { kind: 'bot', botId: id } as const })),
  ];
  const chosen = targets.findIndex((each) => isSame(each.target, target));
  return (
    <label class="target-picker">
      {say('cropSetFor')}
      <select
        value={chosen}
        onChange={(event) => choose(targets[Number(event.currentTarget.value)]?.target ?? target)}
      >
        {targets.map(({ name }, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function isSame(a: Target, b: Target): boolean {
  return a.kind === b.kind && (a.kind !== 'bot' || (b.kind === 'bot' && a.botId === b.botId));
}
