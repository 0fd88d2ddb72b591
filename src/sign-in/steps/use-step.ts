import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../model/failure';
import { useAsking } from '../../ui/state/use-asking';
import { useWait } from '../../ui/state/use-wait';

export interface Step {
  typed: string;
  type: (typed: string) => void;
  busy: boolean;
  /** Sent without anything typed. */
  isMissing: boolean;
  failure: Failure | null;
  /** Until Telegram takes the next try; nothing is sent before. */
  secondsLeft: number;
  submit: (event: Event) => void;
}

interface Options {
  initial?: string;
  /** How what was typed is to stand in the field. */
  written?: (typed: string) => string;
  onTyped?: (typed: string) => void;
  send: (typed: string) => Promise<Result<null>>;
}

/** One thing to type and send. It stays typed whatever comes of it; the next step comes from the store. */
export function useStep({ initial = '', written = (typed) => typed, onTyped, send }: Options): Step {
  const [typed, setTyped] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const { busy, failure, follow, forget } = useAsking();
  const secondsLeft = useWait(failure);

  function type(value: string) {
    const typedNow = written(value);
    setTyped(typedNow);
    onTyped?.(typedNow);
    setMissing(false);
    // Typing answers what was said about the words typed before, but shortens no wait.
    if (failure?.kind !== 'flood-wait') forget();
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy || secondsLeft > 0) return;
    forget();
    setMissing(typed.trim() === '');
    if (typed.trim() === '') return;
    await follow(send(typed));
  }

  return { typed, type, busy, isMissing, failure, secondsLeft, submit };
}
