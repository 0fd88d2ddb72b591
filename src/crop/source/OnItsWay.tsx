import type { Incoming } from '../../store/incoming';
import { Button } from '../../ui/controls/Button';
import { allowAccess } from '../../ui/site-access';
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
          <p role="status" class="muted">
            {incoming.state === 'fetching' ? WORDS[incoming.from] : 'Opening the picture…'}
          </p>
          <Button look="quiet" onClick={source.close}>
            Choose a file instead
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
  page: 'Getting the picture from the page…',
  site: 'Getting the picture from its site…',
  screen: 'Taking the picture from the screen…',
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
      <h1>{host} keeps the picture to its own pages</h1>
      <p class="muted">
        You can let Userpic fetch images from {host}, and from nowhere else. The options take that back.
      </p>
      <Button look="primary" onClick={() => void allow()}>
        Allow access to images from {host}
      </Button>
      {canUseScreen && (
        <Button onClick={() => void source.takeFromScreen()}>Use what the screen shows</Button>
      )}
      <Button look="quiet" onClick={source.close}>
        Choose a file instead
      </Button>
    </main>
  );
}
