import type { CommandReport } from '../../model/command';
import type { Entry } from '../../store/journal';
import { writeLive } from '../../store/live';

/** Shows pages how far a command has come; null when there is nothing to show any more. */
export async function report(entry: Entry | null): Promise<void> {
  await writeLive({
    command: entry && { commandId: entry.commandId, command: entry.command, outcome: outcomeOf(entry.state) },
  });
}

function outcomeOf(state: Entry['state']): CommandReport['outcome'] {
  switch (state.at) {
    case 'queued':
    case 'sent':
      return { state: 'running' };
    case 'done':
      return { state: 'done', done: state.done };
    case 'failed':
      return { state: 'failed', failure: state.failure };
  }
}
