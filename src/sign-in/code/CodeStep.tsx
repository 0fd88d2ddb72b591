import { ask } from '../../bus/ask';
import type { CodePlace, CodeStep as Props } from '../../model/sign-in';
import { StartOver } from '../steps/StartOver';
import { StepForm } from '../steps/StepForm';
import { AskButton } from './AskButton';
import { NextWayButton } from './NextWayButton';
import { WhereItIs } from './WhereItIs';

export function CodeStep({ phone, place, length, next }: Props) {
  return (
    <>
      <h1>Type the code</h1>
      <WhereItIs place={place} />
      <p class="muted">
        For the number <bdi class="figures">{phone}</bdi>
      </p>
      <StepForm
        field={{
          label: 'Code',
          hint: hintFor(place, length),
          type: 'text',
          autocomplete: 'one-time-code',
          inputMode: isWords(place) ? 'text' : 'numeric',
        }}
        ifEmpty="Type the code that Telegram sent you."
        fieldFailures={['code-wrong', 'code-expired']}
        button="Continue"
        send={(typed) => ask('checkCode', { code: typed })}
        below={({ failure }) =>
          failure?.kind === 'code-expired' && (
            <AskButton key="anew" ask={() => ask('requestCode', { phone })}>
              Send a new code
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
    return place.beginning && `It begins with “${place.beginning}”`;
  return length === null ? '' : `${length} digits`;
}

function isWords({ kind }: CodePlace): boolean {
  return kind === 'word' || kind === 'phrase';
}
