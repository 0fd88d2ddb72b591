import type { CommandReport } from '../../model/command';
import type { Entry } from '../../store/journal';
import { writeLive } from '../../store/live';

/** Shows pages how far a command has come; null when there is nothing to show any more. */
export async function report(entry: Entry | null): Promise<void> {
  if (!entry) return writeLive({ command: null });
  const { state, commandId, accountId, command, undoneId } = entry;
  const known = { commandId, accountId, command, ...(undoneId !== undefined && { undoneId }) };
  await writeLive({ command: { ...known, outcome: outcomeOf(state) } });
}

function outcomeOf(state: Entry['state']): CommandReport['outcome'] {
  switch (state.at) {
    case 'queued':
    case 'sent':
      return { state: 'running', isSent: state.at === 'sent' };
    case 'done':
      return { state: 'done', done: state.done, endedAtMs: state.endedAtMs };
    case 'failed':
      return { state: 'failed', failure: state.failure, endedAtMs: state.endedAtMs };
  }
}
