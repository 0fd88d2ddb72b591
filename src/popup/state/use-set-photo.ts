import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { CommandReport } from '../../model/command';
import type { Failure, Result } from '../../model/failure';

/** Setting a photo, from this popup or from one that was closed before the answer came. */
export interface Change {
  /** `elsewhere`: begun by a popup that is closed now. */
  running: 'here' | 'elsewhere' | null;
  /** What came of the last one, until it is forgotten. */
  outcome: { photoId: string; failure: Failure | null } | null;
  /** @returns the id of the photo that is current now, or null when it failed */
  set: (photoId: string) => Promise<string | null>;
  forget: () => void;
}

/** @param report the last command, as the store has it: how the result of a closed popup's command arrives */
export function useSetPhoto(report: CommandReport | null): Change {
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Change['outcome']>(null);
  /** Commands whose result came, or will come, as an answer: the store's report of them is the same news again. */
  const known = useRef(new Set<string>());
  const unknown = report && !known.current.has(report.commandId) ? report : null;

  function finish(command: { commandId: string; photoId: string }, failure: Failure | null) {
    setOutcome({ photoId: command.photoId, failure });
    void ask('dismissCommand', { commandId: command.commandId });
  }

  useEffect(() => {
    if (!unknown || unknown.outcome.state === 'running') return;
    known.current.add(unknown.commandId);
    finish(
      { commandId: unknown.commandId, photoId: unknown.command.photoId },
      unknown.outcome.state === 'failed' ? unknown.outcome.failure : null,
    );
  }, [unknown]);

  async function set(photoId: string): Promise<string | null> {
    const commandId = crypto.randomUUID();
    known.current.add(commandId);
    setRunning(true);
    setOutcome(null);
    const answer: Result<{ photoId: string }> = await ask('setPhoto', {
      commandId,
      photoId,
      target: { kind: 'profile' },
    });
    setRunning(false);
    finish({ commandId, photoId }, answer.ok ? null : answer.failure);
    return answer.ok ? answer.value.photoId : null;
  }

  const elsewhere = unknown?.outcome.state === 'running' ? 'elsewhere' : null;
  return { running: isRunning ? 'here' : elsewhere, outcome, set, forget: () => setOutcome(null) };
}
