import { BehindLock } from '../ui/lock/BehindLock';
import type { Known } from '../ui/state/use-kept';
import { whoIs } from '../ui/state/who';
import { say } from '../words/say';
import { About } from './About';
import { AccessSection } from './AccessSection';
import { AccountSection } from './AccountSection';
import { ApiSection } from './ApiSection';
import { CropSection } from './CropSection';
import { LockSection } from './LockSection';
import './Options.css';
import { Privacy } from './Privacy';

export function Options() {
  return <BehindLock>{(known) => <Sections {...known} />}</BehindLock>;
}

function Sections({ live, settings }: Known) {
  return (
    <main class="options">
      <header class="options-head">
        <img src="/icons/mark.svg" alt="" />
        <h1>{say('optionsTitle')}</h1>
      </header>
      {settings.needsApiId && <ApiSection savedId={settings.apiId} />}
      <AccountSection who={whoIs(live, settings)} historyVersion={live.historyVersion} />
      <LockSection lock={live.lock} settings={settings} />
      <CropSection setsAtOnce={settings.setsAtOnce} />
      <AccessSection />
      <Privacy />
      <About />
    </main>
  );
}
