import type { Command } from '../../../model/command';
import type { Target } from '../../../model/target';
import { say } from '../../../words/say';
import { later } from '../../rest/later';
import type { Destination } from '../../state/use-destination';
import './Targets.css';
import { TargetLine } from './TargetLine';

const WhosePhotos = later('WhosePhotos');

interface Props {
  accountId: string;
  destination: Destination;
  run: (command: Command) => void;
}

const KINDS: { kind: Target['kind']; words: string }[] = [
  { kind: 'profile', words: say('popupProfile') },
  { kind: 'public', words: say('popupPublic') },
  { kind: 'bot', words: say('popupBots') },
];

/** What a click will set; the one that is chosen explains itself in one line. */
export function Targets({ accountId, destination, run }: Props) {
  return (
    <section class="targets" aria-label={say('popupTargets')}>
      <div class="targets-kinds">
        {KINDS.map(({ kind, words }) => (
          <button
            key={kind}
            type="button"
            class="targets-kind"
            aria-pressed={kind === destination.kind}
            onClick={() => destination.choose(kind)}
          >
            {words}
          </button>
        ))}
      </div>
      <TargetLine accountId={accountId} destination={destination} run={run} />
      {destination.bot && <WhosePhotos destination={destination} />}
    </section>
  );
}
