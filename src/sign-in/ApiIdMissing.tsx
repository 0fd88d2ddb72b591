import { Button } from '../ui/controls/Button';
import { openOptions } from '../ui/open-page';
import { say } from '../words/say';

export function ApiIdMissing() {
  return (
    <>
      <h1>{say('signInApiIdTitle')}</h1>
      <p>{say('signInApiId')}</p>
      <p>
        <Button look="primary" onClick={openOptions}>
          {say('actionOpenOptions')}
        </Button>
      </p>
    </>
  );
}
