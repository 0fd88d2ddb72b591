import { useRef } from 'preact/hooks';
import { ask } from '../../bus/ask';
import { Button } from '../../ui/controls/Button';
import { say } from '../../words/say';
import { Introduction } from '../Introduction';
import { StepForm } from '../steps/StepForm';
import { CountryField } from './CountryField';
import { formatPhone } from './phone-format';
import { useCountries } from './use-countries';

/** @param phone what was typed before, when one comes back to this step */
export function PhoneStep({ phone }: { phone: string }) {
  const countries = useCountries();
  const form = useRef<HTMLDivElement>(null);

  /** As it is written in its country; but where the caret is inside the number, it would jump. */
  function written(typed: string): string {
    const field = form.current?.querySelector('input');
    return field && field.selectionEnd !== field.value.length ? typed : formatPhone(typed, countries);
  }

  return (
    <>
      <h1>{say('signInTitle')}</h1>
      <div ref={form}>
        <StepForm
          field={{
            label: say('signInPhone'),
            hint: say('signInPhoneHint'),
            type: 'tel',
            autocomplete: 'tel',
          }}
          initial={phone}
          written={written}
          onTyped={(typed) => ask('typePhone', { phone: typed })}
          above={({ typed, type }) => <CountryField countries={countries} phone={typed} onPhone={type} />}
          ifEmpty={say('signInPhoneMissing')}
          fieldFailures={['phone-invalid', 'phone-banned', 'no-such-account']}
          button={say('signInSendCode')}
          send={(typed) => ask('requestCode', { phone: typed })}
        />
      </div>
      <p class="step-link">
        <Button look="quiet" onClick={() => ask('showQr')}>
          {say('signInUseQr')}
        </Button>
      </p>
      <Introduction />
    </>
  );
}
