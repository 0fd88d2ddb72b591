import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import { SHORTEST_PASSCODE } from '../../model/passcode';
import { sentence } from '../../ui/sentence';
import { useAsking } from '../../ui/state/use-asking';
import { useWait } from '../../ui/state/use-wait';
import { say, sayCount } from '../../words/say';

/** The first passcode, another one, or none any more. */
export type Wants = 'first' | 'change' | 'remove';

interface Typed {
  current: string;
  fresh: string;
  again: string;
}

const NOTHING: Typed = { current: '', fresh: '', again: '' };

/** @param done when it was done, and the page does not change by itself */
export function usePasscodeForm(wants: Wants, done: (() => void) | undefined) {
  const [typed, setTyped] = useState(NOTHING);
  const [problems, setProblems] = useState<Partial<Typed>>({});
  const { busy, failure, follow, forget } = useAsking();
  const isWrong = failure?.kind === 'passcode-wrong';

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    const found = problemsOf(wants, typed);
    setProblems(found);
    forget();
    if (Object.keys(found).length > 0) return;
    const answer = await follow(send(wants, typed));
    if (answer.ok) done?.();
  }

  function field(name: keyof Typed) {
    const onInput = (value: string) => {
      setTyped({ ...typed, [name]: value });
      setProblems({});
    };
    return { type: 'password' as const, value: typed[name], onInput };
  }

  return {
    field,
    submit,
    busy,
    problems: isWrong ? { ...problems, current: sentence(failure).text } : problems,
    failure: isWrong ? null : failure,
    secondsLeft: useWait(failure),
  };
}

function send(wants: Wants, { current, fresh }: Typed) {
  if (wants === 'remove') return ask('removePasscode', { current });
  return ask('setPasscode', { passcode: fresh, current: wants === 'first' ? null : current });
}

function problemsOf(wants: Wants, { current, fresh, again }: Typed): Partial<Typed> {
  if (wants !== 'first' && current === '') return { current: say('optionsPasscodeNowMissing') };
  if (wants === 'remove') return {};
  if ([...fresh].length < SHORTEST_PASSCODE)
    return { fresh: sayCount('optionsPasscodeShort', SHORTEST_PASSCODE) };
  return fresh === again ? {} : { again: say('optionsPasscodeDiffers') };
}
