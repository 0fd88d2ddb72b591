import { Button } from '../ui/controls/Button';
import { openOptions } from '../ui/open-page';

export function ApiIdMissing() {
  return (
    <>
      <h1>One thing first</h1>
      <p>Userpic needs a Telegram API id of your own. Add it in the options, then come back.</p>
      <p>
        <Button look="primary" onClick={openOptions}>
          Open options
        </Button>
      </p>
    </>
  );
}
