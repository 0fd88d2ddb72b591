import { ask } from '../../bus/ask';
import { Introduction } from '../Introduction';
import { StepForm } from './StepForm';

/** @param phone what was typed before, when one comes back to this step */
export function PhoneStep({ phone }: { phone: string }) {
  return (
    <>
      <h1>Sign in to Telegram</h1>
      <Introduction />
      <StepForm
        field={{
          label: 'Phone number',
          hint: 'With the country code, like +44 …',
          type: 'tel',
          autocomplete: 'tel',
        }}
        initial={phone}
        ifEmpty="Type the number of your Telegram account."
        fieldFailures={['phone-invalid', 'phone-banned', 'no-such-account']}
        button="Send code"
        send={(typed) => ask('requestCode', { phone: typed })}
      />
    </>
  );
}
