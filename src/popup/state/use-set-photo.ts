import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Command, CommandReport } from '../../model/command';
import type { Failure } from '../../model/failure';
import type { Target } from '../../model/target';

/** Setting a photo, from this popup or from one that was closed before the answer came. */
export interface Change {
  /** `elsewhere`: begun by a popup that is closed now. */
  running: 'here' | 'elsewhere' | null;
  /** What came of the last one, until it is forgotten. */
  outcome: Outcome | null;
  /** @returns the id of the photo that is current now, or null when it failed */
  set: (photoId: string) => Promise<string | null>;
  forget: () => void;
}

interface Outcome {
  command: Command;
  failure: Failure | null;
}

const TARGET: Target = { kind: 'profile' };

/** @param report the last command, as the store has it: how the result of a closed popup's command arrives */
export function useSetPhoto(report: CommandReport | null): Change {
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Commands whose result came, or will come, as an answer: the store's report of them is the same news again. */
  const known = useRef(new Set<string>());
  const news = report && !known.current.has(report.commandId) ? report : null;

  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  function show(commandId: string, result: Outcome) {
    setOutcome(result);
    void ask('dismissCommand', { commandId });
  }

  useEffect(() => {
    if (!news || news.outcome.state === 'running') return;
    known.current.add(news.commandId);
    const failure = news.outcome.state === 'failed' ? news.outcome.failure : null;
    show(news.commandId, { command: news.command, failure });
  }, [news]);

  async function set(photoId: string): Promise<string | null> {
    const commandId = crypto.randomUUID();
    known.current.add(commandId);
    setRunning(true);
    setOutcome(null);
    const answer = await ask('setPhoto', { commandId, photoId, target: TARGET });
    // It was locked meanwhile: the result waits for whoever unlocks it.
    if (isGone.current) return null;
    setRunning(false);
    const command = { kind: 'set', photoId, target: TARGET } as const;
    show(commandId, { command, failure: answer.ok ? null : answer.failure });
    return answer.ok ? answer.value.photoId : null;
  }

  const elsewhere = news?.outcome.state === 'running' ? 'elsewhere' : null;
  return { running: isRunning ? 'here' : elsewhere, outcome, set, forget: () => setOutcome(null) };
}
