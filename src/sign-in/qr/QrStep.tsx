import { ask } from '../../bus/ask';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { say } from '../../words/say';
import { sayWith } from '../../words/say-with';
import { Introduction } from '../Introduction';
import { AskButton } from '../steps/AskButton';
import { QrCode } from './QrCode';
import './QrStep.css';
import { useQr } from './use-qr';

/** @param link what the code says; null until Telegram has given one */
export function QrStep({ link }: { link: string | null }) {
  const { failure, again } = useQr();
  return (
    <>
      <h1>{say('signInTitle')}</h1>
      {failure ? (
        <FailureNotice failure={failure} tryAgain={again} />
      ) : (
        <div class="qr-step">
          <QrCode text={link} />
          <ol class="qr-steps">
            <li>{say('signInOpenTelegram')}</li>
            <li>
              {sayWith('signInGoTo', {
                settings: <strong>{say('telegramSettings')}</strong>,
                devices: <strong>{say('telegramDevices')}</strong>,
                link: <strong>{say('telegramLinkDevice')}</strong>,
              })}
            </li>
            <li>{say('signInPoint')}</li>
          </ol>
        </div>
      )}
      <AskButton ask={() => ask('typePhone', { phone: '' })}>{say('signInUsePhone')}</AskButton>
      <Introduction />
    </>
  );
}
