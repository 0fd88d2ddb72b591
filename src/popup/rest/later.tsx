import { type ComponentProps, type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { say } from '../../words/say';
import '../../ui/failure/FailureNotice.css';
import type * as Rest from './rest';

type Part = keyof typeof Rest;
type PropsOf<P extends Part> = ComponentProps<(typeof Rest)[P]>;

/** A cache of this page; null until the script was read. */
let rest: typeof Rest | null = null;

/** Reads what is not needed for the first paint. When it is there before it is wanted, it is shown in the same frame. */
export async function readTheRest(): Promise<void> {
  rest ??= await import('./rest');
}

/** Reads it when there is time, once there is something to see. */
export function useReadAhead(isPainted: boolean): void {
  useEffect(() => {
    // Who wants a part of it asks once more, and hears why it can't be had.
    if (isPainted && !rest) requestIdleCallback(() => void readTheRest().catch(() => {}));
  }, [isPainted]);
}

/** A component of the rest, to be used as if it were here. */
export function later<P extends Part>(name: P): ComponentType<PropsOf<P>> {
  return function Later(props: PropsOf<P>) {
    const hasFailed = useTheRest();
    if (hasFailed) return <NotReadable />;
    const There = rest?.[name] as ComponentType<object> | undefined;
    return There ? h(There, props as object) : null;
  };
}

/** @returns true when it cannot be read */
function useTheRest(): boolean {
  const [state, setState] = useState<'coming' | 'here' | 'failed'>(rest ? 'here' : 'coming');
  useEffect(() => {
    if (state === 'coming')
      void readTheRest().then(
        () => setState('here'),
        () => setState('failed'),
      );
  }, [state]);
  return state === 'failed';
}

/**
 * The extension was brought up to date while its popup was open: the files of the old one are gone. Browsers remember
 * that a script could not be read (html.spec.whatwg.org, "fetch a single module script"): only a page anew asks again.
 */
function NotReadable() {
  return (
    <div class="notice" role="alert">
      <p class="notice-words">{say('failureBug')}</p>
      <Button look="quiet" onClick={() => location.reload()}>
        {say('actionTryAgain')}
      </Button>
    </div>
  );
}
