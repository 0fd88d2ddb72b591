import { useState } from 'preact/hooks';
import { ask } from '../bus/ask';
import type { LockState } from '../store/live';
import type { Settings } from '../store/settings';
import { Button } from '../ui/controls/Button';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { useAsking } from '../ui/state/use-asking';
import { say } from '../words/say';
import { AutoLock } from './lock/AutoLock';
import { PasscodeForm } from './lock/PasscodeForm';
import './LockSection.css';

interface Props {
  lock: LockState;
  settings: Settings;
}

export function LockSection({ lock, settings }: Props) {
  return (
    <section class="options-section">
      <h2>{say('optionsLock')}</h2>
      {lock === 'off' ? <NoPasscode /> : <SomePasscode minutes={settings.autoLockMinutes} />}
    </section>
  );
}

function NoPasscode() {
  return (
    <>
      <p>
        <strong>{say('optionsNoPasscode')}</strong> {say('optionsNoPasscodeMore')}
      </p>
      <PasscodeForm wants="first" />
    </>
  );
}

function SomePasscode({ minutes }: { minutes: Settings['autoLockMinutes'] }) {
  const [form, setForm] = useState<'change' | 'remove' | null>(null);
  const close = () => setForm(null);
  const { busy, failure, follow } = useAsking();
  return (
    <>
      <p>{say('optionsPasscode')}</p>
      <AutoLock minutes={minutes} />
      {form === null ? (
        <div class="lock-buttons">
          <Button busy={busy} onClick={() => follow(ask('lock'))}>
            {say('optionsLockNow')}
          </Button>
          <Button onClick={() => setForm('change')}>{say('optionsChangePasscode')}</Button>
          <Button onClick={() => setForm('remove')}>{say('optionsRemovePasscode')}</Button>
        </div>
      ) : (
        <PasscodeForm key={form} wants={form} close={close} />
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
