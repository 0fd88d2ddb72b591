import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { CodePlace, CodeStep as Props } from '../../model/sign-in';
import { say, sayCount } from '../../words/say';
import { sayWith } from '../../words/say-with';
import { AskButton } from '../steps/AskButton';
import { StartOver } from '../steps/StartOver';
import { StepForm } from '../steps/StepForm';
import { NextWayButton } from './NextWayButton';
import { WhereItIs } from './WhereItIs';

export function CodeStep({ phone, place, length, next }: Props) {
  /** How many codes were sent anew: what was typed and said of the one before goes. */
  const [newCodes, setNewCodes] = useState(0);

  async function sendNewCode() {
    const answer = await ask('requestCode', { phone });
    if (answer.ok) setNewCodes(newCodes + 1);
    return answer;
  }

  return (
    <>
      <h1>{say('signInCodeTitle')}</h1>
      <WhereItIs place={place} />
      <p class="muted">{sayWith('signInForNumber', { phone: <bdi class="figures">{phone}</bdi> })}</p>
      <StepForm
        key={newCodes}
        field={{
          label: say('signInCode'),
          hint: hintFor(place, length),
          type: 'text',
          autocomplete: 'one-time-code',
          inputMode: isWords(place) ? 'text' : 'numeric',
        }}
        ifEmpty={say('signInCodeMissing')}
        fieldFailures={['code-wrong', 'code-expired']}
        button={say('signInContinue')}
        send={(typed) => ask('checkCode', { code: typed })}
        below={({ failure }) =>
          failure?.kind === 'code-expired' && (
            <AskButton key="anew" ask={sendNewCode}>
              {say('signInNewCode')}
            </AskButton>
          )
        }
      />
      {next && <NextWayButton key={next.way} {...next} />}
      <StartOver />
    </>
  );
}

function hintFor(place: CodePlace, length: number | null): string {
  if (place.kind === 'word' || place.kind === 'phrase')
    return place.beginning && say('signInBeginsWith', { beginning: place.beginning });
  return length === null ? '' : sayCount('signInDigits', length);
}

function isWords({ kind }: CodePlace): boolean {
  return kind === 'word' || kind === 'phrase';
}
