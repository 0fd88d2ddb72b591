import { Button } from '../../ui/controls/Button';
import { Clock } from '../../ui/controls/Clock';
import { Field } from '../../ui/controls/Field';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { takeFocus } from '../../ui/take-focus';
import { say } from '../../words/say';
import { usePasscodeForm, type Wants } from './use-passcode-form';

interface Props {
  wants: Wants;
  /** Leads back to where the form was opened; the first passcode has no such place. */
  close?: () => void;
}

const BUTTON: Record<Wants, string> = {
  first: say('optionsSetPasscode'),
  change: say('optionsChangePasscode'),
  remove: say('optionsRemovePasscode'),
};

/** What is typed is only here and in the message: it is stored nowhere. */
export function PasscodeForm({ wants, close }: Props) {
  const form = usePasscodeForm(wants, close);
  const { problems, failure, secondsLeft } = form;
  return (
    <form class="lock-form" noValidate onSubmit={form.submit}>
      {wants !== 'first' && (
        <Field
          {...form.field('current')}
          label={say('optionsPasscodeNow')}
          autocomplete="current-password"
          problem={problems.current}
          field={takeFocus}
        />
      )}
      {wants !== 'remove' && (
        <>
          <Field
            {...form.field('fresh')}
            label={say('optionsPasscodeNew')}
            autocomplete="new-password"
            hint={say('optionsPasscodeHint')}
            problem={problems.fresh}
          />
          <Field
            {...form.field('again')}
            label={say('optionsPasscodeAgain')}
            autocomplete="new-password"
            problem={problems.again}
          />
        </>
      )}
      {failure && <FailureNotice failure={failure} />}
      <div class="lock-buttons">
        <Button type="submit" look="primary" busy={form.busy} waiting={secondsLeft > 0}>
          {BUTTON[wants]}
          <Clock secondsLeft={secondsLeft} />
        </Button>
        {close && <Button onClick={close}>{say('actionCancel')}</Button>}
      </div>
    </form>
  );
}
