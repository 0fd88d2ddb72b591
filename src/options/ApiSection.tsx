import { Button } from '../ui/controls/Button';
import { Field } from '../ui/controls/Field';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { say } from '../words/say';
import { sayWith } from '../words/say-with';
import './ApiSection.css';
import { useApiForm } from './use-api-form';

/** For builds without an API id of their own. The hash goes to the background and does not come back. */
export function ApiSection({ savedId }: { savedId: number | null }) {
  const form = useApiForm(savedId);
  return (
    <section class="options-section">
      <h2>{say('optionsApi')}</h2>
      <p>
        {sayWith('optionsApiHow', {
          site: (
            <a href="https://my.telegram.org/apps" target="_blank" rel="noreferrer">
              my.telegram.org
            </a>
          ),
        })}
      </p>
      <form class="api-form" noValidate onSubmit={form.submit}>
        <Field
          label={say('optionsApiId')}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={form.id}
          onInput={form.typeId}
          problem={form.problems.id}
        />
        <Field
          label={say('optionsApiHash')}
          type="text"
          autocomplete="off"
          value={form.hash}
          onInput={form.typeHash}
          problem={form.problems.hash}
          {...(savedId === null ? {} : { hint: say('optionsApiSaved') })}
        />
        {form.failure && <FailureNotice failure={form.failure} />}
        <div class="api-form-end">
          <Button type="submit" look="primary" busy={form.busy}>
            {say('optionsSave')}
          </Button>
          <p role="status">{form.isSaved && say('optionsSaved')}</p>
        </div>
      </form>
    </section>
  );
}
