import type { CodePlace } from '../../model/sign-in';
import { say } from '../../words/say';
import { sayWith } from '../../words/say-with';

/** Where to look for the code. */
export function WhereItIs({ place }: { place: CodePlace }) {
  switch (place.kind) {
    case 'app':
      return <p>{say('signInSentToApp')}</p>;
    case 'sms':
      return <p>{say('signInSentBySms')}</p>;
    case 'call':
      return <p>{say('signInCalls')}</p>;
    case 'missed-call':
      return (
        <p>
          {sayWith('signInCallsFrom', {
            number: <bdi class="figures">+{place.prefix.replace('+', '')}…</bdi>,
          })}
        </p>
      );
    case 'flash-call':
      return <p>{say('signInCallsBriefly')}</p>;
    case 'email':
      return <p>{sayWith('signInSentToEmail', { email: <bdi>{place.pattern}</bdi> })}</p>;
    case 'fragment':
      return (
        <p>
          {say('signInSentToFragment')}{' '}
          <a href={place.url} target="_blank" rel="noreferrer">
            {say('signInOpenFragment')}
          </a>
        </p>
      );
    case 'word':
      return <p>{say('signInSentWord')}</p>;
    case 'phrase':
      return <p>{say('signInSentPhrase')}</p>;
    case 'elsewhere':
      return <p>{say('signInSent')}</p>;
  }
}
