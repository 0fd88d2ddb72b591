import { ask } from '../../bus/ask';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Introduction } from '../Introduction';
import { QrCode } from './QrCode';
import './QrStep.css';
import { useQr } from './use-qr';

/** @param link what the code says; null until Telegram has given one */
export function QrStep({ link }: { link: string | null }) {
  const { failure, again } = useQr();
  return (
    <>
      <h1>Sign in to Telegram</h1>
      {failure ? (
        <FailureNotice failure={failure} tryAgain={again} />
      ) : (
        <div class="qr-step">
          <QrCode text={link} />
          <ol class="qr-steps">
            <li>Open Telegram on your phone</li>
            <li>
              Go to <strong>Settings</strong>, <strong>Devices</strong>, <strong>Link Desktop Device</strong>
            </li>
            <li>Point your phone at this code</li>
          </ol>
        </div>
      )}
      <p class="step-link">
        <Button look="quiet" onClick={() => ask('typePhone', { phone: '' })}>
          Use phone number instead
        </Button>
      </p>
      <Introduction />
    </>
  );
}
