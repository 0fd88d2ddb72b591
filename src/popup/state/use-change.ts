import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { CommandReport, Done } from '../../model/command';
import type { Result } from '../../model/failure';
import { type Action, actionOf, isForTheNextPopup, type Outcome, outcomeOf } from './outcome';

/** Changing something on Telegram, from this popup or from one that was closed before the answer came. */
export interface Change {
  /** What is under way; `undo` when something is taken back. */
  running: Action | null;
  /** What came of the last one, until it is forgotten. */
  outcome: Outcome | null;
  run: (action: Action) => Promise<Done | null>;
  undo: () => Promise<Done | null>;
  forget: () => void;
}

/** @param report the last command, as the store has it: how the result of a closed popup's command arrives */
export function useChange(report: CommandReport | null): Change {
  const [running, setRunning] = useState<Action | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Commands whose result came, or will come, as an answer: the store's report of them is the same news again. */
  const known = useRef(new Set<string>());
  const isBusy = useRef(false);
  const isGone = useIsGone();
  const news = report && !known.current.has(report.commandId) ? report : null;

  function show(result: Outcome) {
    setOutcome(result);
    if (!isForTheNextPopup(result)) dismiss(result);
  }

  useEffect(() => {
    const told = news && outcomeOf(news);
    if (!told) return;
    known.current.add(told.commandId);
    show(told);
  }, [news]);

  async function perform(action: Action): Promise<Done | null> {
    // A second click may come before the first one has been painted.
    if (isBusy.current) return null;
    isBusy.current = true;
    const commandId = crypto.randomUUID();
    known.current.add(commandId);
    setRunning(action);
    setOutcome(null);
    const answer = await send(commandId, action);
    // It was locked meanwhile: the result waits for whoever unlocks it.
    if (isGone.current) return null;
    isBusy.current = false;
    setRunning(null);
    const [failure, done] = answer.ok ? [null, answer.value] : [answer.failure, null];
    show({ commandId, action, failure, done, ageSeconds: 0 });
    return done;
  }

  const elsewhere = news?.outcome.state === 'running' ? actionOf(news) : null;
  return {
    running: running ?? elsewhere,
    outcome,
    run: perform,
    undo: async () => outcome && perform({ kind: 'undo', undoneId: outcome.commandId }),
    forget: () => {
      if (outcome && isForTheNextPopup(outcome)) dismiss(outcome);
      setOutcome(null);
    },
  };
}

function send(commandId: string, action: Action): Promise<Result<Done>> {
  switch (action.kind) {
    case 'set':
      return ask('setPhoto', { commandId, photoId: action.photoId, target: action.target });
    case 'upload':
      return ask('uploadPhoto', { commandId, pictureKey: action.pictureKey, target: action.target });
    case 'remove':
      return ask('removePhoto', { commandId, target: action.target });
    case 'delete':
      return ask('deletePhotos', { commandId, photoIds: action.photoIds });
    case 'undo':
      return ask('undo', { commandId, undoneId: action.undoneId });
  }
}

/** True once the component is no longer on the page. */
function useIsGone(): { readonly current: boolean } {
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  return isGone;
}

function dismiss({ commandId }: Outcome): void {
  void ask('dismissCommand', { commandId });
}
