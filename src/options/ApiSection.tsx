import { Button } from '../ui/controls/Button';
import { Field } from '../ui/controls/Field';
import { FailureNotice } from '../ui/failure/FailureNotice';
import './ApiSection.css';
import { useApiForm } from './use-api-form';

/** For builds without an API id of their own. The hash goes to the background and does not come back. */
export function ApiSection({ savedId }: { savedId: number | null }) {
  const form = useApiForm(savedId);
  return (
    <section class="options-section">
      <h2>Telegram API</h2>
      <p>
        Sign in at{' '}
        <a href="https://my.telegram.org/apps" target="_blank" rel="noreferrer">
          my.telegram.org
        </a>
        , open “API development tools”, fill in the form there, and copy two things from it:
      </p>
      <form class="api-form" noValidate onSubmit={form.submit}>
        <Field
          label="API id"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={form.id}
          onInput={form.typeId}
          problem={form.problems.id}
        />
        <Field
          label="API hash"
          type="text"
          autocomplete="off"
          value={form.hash}
          onInput={form.typeHash}
          problem={form.problems.hash}
          {...(savedId === null ? {} : { hint: 'Saved. It is not shown again.' })}
        />
        {form.failure && <FailureNotice failure={form.failure} />}
        <div class="api-form-end">
          <Button type="submit" look="primary" busy={form.busy}>
            Save
          </Button>
          <p role="status">{form.isSaved && 'Saved.'}</p>
        </div>
      </form>
    </section>
  );
}
