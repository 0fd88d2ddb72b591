import { useState } from 'preact/hooks';
import type { Command } from '../../model/command';
import type { Change } from '../state/use-change';

/** A command that Telegram refused because there are too many photos: it is offered again once some are deleted. */
interface Refused {
  /** Remembers the command that has just failed. */
  keep: () => void;
  /** Undefined when nothing is remembered. */
  tryAgain: (() => void) | undefined;
}

export function useRefused({ outcome, forget }: Change, run: (command: Command) => void): Refused {
  const [command, setCommand] = useState<Command | null>(null);
  return {
    keep: () => {
      const action = outcome?.action;
      if (action?.kind === 'set') setCommand(action);
      forget();
    },
    tryAgain:
      command === null
        ? undefined
        : () => {
            setCommand(null);
            run(command);
          },
  };
}
