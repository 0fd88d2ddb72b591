import type { Incoming } from '../../store/incoming';
import { Button } from '../../ui/controls/Button';
import { allowAccess } from '../../ui/site-access';
import { takeFocus } from '../../ui/take-focus';
import { say } from '../../words/say';
import type { Source } from '../state/use-source';
import { Candidates } from './Candidates';
import './Start.css';

interface Props {
  source: Source;
  incoming: Incoming;
}

/** While a picture comes, and what the person can do for it. */
export function OnItsWay({ source, incoming }: Props) {
  switch (incoming.state) {
    case 'fetching':
    case 'ready':
    case 'failed':
      return (
        <main class="start">
          <h1 class="spoken">{say('cropTitle')}</h1>
          <p role="status" class="muted">
            {incoming.state === 'fetching' ? WORDS[incoming.from] : say('cropOpening')}
          </p>
          <Button look="quiet" onClick={source.close}>
            {say('cropChooseFileInstead')}
          </Button>
        </main>
      );
    case 'choosing':
      return <Candidates candidates={incoming.candidates} source={source} />;
    case 'needs-access':
      return <NeedsAccess source={source} {...incoming} />;
  }
}

const WORDS = {
  page: say('cropFromPage'),
  site: say('cropFromSite'),
  screen: say('cropFromScreen'),
};

function NeedsAccess({
  source,
  origin,
  canUseScreen,
}: {
  source: Source;
  origin: string;
  canUseScreen: boolean;
}) {
  const { host } = new URL(origin);

  async function allow() {
    if (await allowAccess(origin)) await source.fetchAgain();
  }

  return (
    <main class="start">
      <h1 tabIndex={-1} ref={takeFocus}>
        {say('cropSiteKeeps', { site: host })}
      </h1>
      <p class="muted">{say('cropMayAllow', { site: host })}</p>
      <Button look="primary" onClick={() => void allow()}>
        {say('cropAllow', { site: host })}
      </Button>
      {canUseScreen && <Button onClick={() => void source.takeFromScreen()}>{say('cropUseScreen')}</Button>}
      <Button look="quiet" onClick={source.close}>
        {say('cropChooseFileInstead')}
      </Button>
    </main>
  );
}
