import { useState } from 'preact/hooks';
import { ask } from '../bus/ask';
import type { LockState } from '../store/live';
import type { Settings } from '../store/settings';
import { Button } from '../ui/controls/Button';
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
      <h2>Lock</h2>
      {lock === 'off' ? <NoPasscode /> : <SomePasscode minutes={settings.autoLockMinutes} />}
    </section>
  );
}

function NoPasscode() {
  return (
    <>
      <p>
        <strong>There is no passcode.</strong> Userpic seals what it keeps, but the browser keeps the key
        beside it: whoever copies this browser’s profile folder from your disk can use your Telegram account.
        A passcode prevents that. It is wanted each time the browser starts, and after some time without use.
      </p>
      <PasscodeForm wants="first" />
    </>
  );
}

function SomePasscode({ minutes }: { minutes: Settings['autoLockMinutes'] }) {
  const [form, setForm] = useState<'change' | 'remove' | null>(null);
  const close = () => setForm(null);
  return (
    <>
      <p>
        A passcode opens what Userpic keeps here. It is wanted each time the browser starts, and after some
        time without use. It is kept nowhere, so nobody can tell it to you if you forget it.
      </p>
      <AutoLock minutes={minutes} />
      {form === null ? (
        <div class="lock-buttons">
          <Button onClick={() => ask('lock')}>Lock now</Button>
          <Button onClick={() => setForm('change')}>Change passcode</Button>
          <Button onClick={() => setForm('remove')}>Remove passcode</Button>
        </div>
      ) : (
        <PasscodeForm key={form} wants={form} close={close} />
      )}
    </>
  );
}
