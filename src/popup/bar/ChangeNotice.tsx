import { later } from '../rest/later';
import type { Change } from '../state/use-change';

const ChangeWays = later('ChangeWays');
const ChangeWords = later('ChangeWords');

interface Props {
  change: Change;
  /** What was refused for lack of room, once there is some. */
  tryRefused: (() => void) | undefined;
}

/** What is under way; then what was done, and for ten seconds the way back. */
export function ChangeNotice({ change, tryRefused }: Props) {
  const { running } = change;
  const done = running || change.outcome?.failure ? null : change.outcome;
  return (
    <div class={running ? 'bar-words not-at-once' : done ? 'bar-words' : ''}>
      {/* Nobody knows how long it takes. */}
      {running && <span class="bar-progress" />}
      {/* Always there: a region that comes together with its words is not announced. */}
      <p class="bar-done" role="status">
        {(running || done) && <ChangeWords running={running} done={done} />}
      </p>
      {done && <ChangeWays done={done} change={change} tryRefused={tryRefused} />}
    </div>
  );
}
