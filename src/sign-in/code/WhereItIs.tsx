import type { CodePlace } from '../../model/sign-in';

/** Where to look for the code. */
export function WhereItIs({ place }: { place: CodePlace }) {
  switch (place.kind) {
    case 'app':
      return (
        <p>
          Telegram sent a code to your Telegram app: look for a message from “Telegram”, on your phone or
          another device.
        </p>
      );
    case 'sms':
      return <p>Telegram sent a code by SMS.</p>;
    case 'call':
      return <p>Telegram calls you and says a code.</p>;
    case 'missed-call':
      return (
        <p>
          Telegram calls you from <bdi class="figures">+{place.prefix.replace('+', '')}…</bdi> and hangs up.
          The code is the last digits of that number: you need not answer.
        </p>
      );
    case 'flash-call':
      return <p>Telegram calls you and hangs up. The code is the number that called: you need not answer.</p>;
    case 'email':
      return (
        <p>
          Telegram sent a code to your e-mail address <bdi>{place.pattern}</bdi>.
        </p>
      );
    case 'fragment':
      return (
        <p>
          Telegram sent a code to your account at Fragment.{' '}
          <a href={place.url} target="_blank" rel="noreferrer">
            Open Fragment
          </a>
        </p>
      );
    case 'word':
      return <p>Telegram sent a secret word by SMS.</p>;
    case 'phrase':
      return <p>Telegram sent a secret phrase by SMS. Type all of it.</p>;
    case 'elsewhere':
      return <p>Telegram sent you a code.</p>;
  }
}
