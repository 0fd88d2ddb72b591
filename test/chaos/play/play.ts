import type { BrowserName } from '../../support/browser';
import { waitFor } from '../../support/wait-for';
import { type Stage, startStage } from '../stage/stage';
import { nameOf, type Step } from '../step';
import { complaintsIn } from './complaints';
import { isCommand, type Memory, playCommand } from './play-command';
import { playErrand } from './play-errand';
import { settle } from './settle';

/** What came of a run, up to its end or to the first violation. */
export interface Run {
  commands: number;
  /** What people were told, and how often. */
  told: Record<string, number>;
  /** Of steps that were really played: how often each trouble loomed. */
  troubles: Record<string, number>;
  skipped: number;
  seconds: number;
  /** What the background holds in memory at the end; null where that is not known. */
  heapBytes: number | null;
  violation: Violation | null;
}

export interface Violation {
  /** Which of the steps, counted from 0. */
  at: number;
  what: string;
  /** What the server heard and said last, and what the extension wrote. */
  trace: string;
}

/** No step may take longer, whatever happens in it: it is made of waits that each have a limit. */
const STEP_LIMIT_MS = 90_000;
const TRACE_LINES = 60;

/** Plays the steps in one browser, one after the other, until one of them ends in what must not be. */
export async function play(
  name: BrowserName,
  steps: Step[],
  { seed, commands, seconds }: Options,
): Promise<Run> {
  const run: Run = {
    commands: 0,
    told: {},
    troubles: {},
    skipped: 0,
    seconds: 0,
    heapBytes: null,
    violation: null,
  };
  const memory: Memory = { undone: undefined, words: '' };
  const stage = await startStage(name, seed);
  const startMs = performance.now();
  try {
    for (const [at, step] of steps.entries()) {
      if (run.commands >= commands || performance.now() - startMs > seconds * 1000) break;
      const what = await limited(playStep(stage, { step, memory, run })).catch((error) => String(error));
      const wrong = what ?? (await complaintsIn(stage, step));
      if (!wrong) continue;
      run.violation = { at, what: wrong, trace: await traceOf(stage) };
      break;
    }
    if (!run.violation) run.heapBytes = await heapOf(stage);
  } finally {
    run.seconds = (performance.now() - startMs) / 1000;
    await stage.stop();
  }
  return run;
}

interface Options {
  seed: number;
  /** That many are enough. */
  commands: number;
  /** Begins no other step afterwards: a slow machine plays fewer. */
  seconds: number;
}

interface Playing {
  step: Step;
  memory: Memory;
  run: Run;
}

async function playStep(stage: Stage, { step, memory, run }: Playing): Promise<string | null> {
  const { act, trouble } = step;
  if (!isCommand(act)) {
    await playErrand(stage, act, trouble);
    if (act.kind !== 'reopen') memory.undone = undefined;
    count(run.told, act.kind);
  } else {
    const played = await playCommand(stage, { act, trouble }, memory);
    if (played === 'skipped') {
      run.skipped += 1;
      return null;
    }
    run.commands += 1;
    count(run.told, played.told.result);
    if (played.wrong) return played.wrong;
  }
  if (trouble) count(run.troubles, nameOf(trouble));
  return null;
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

async function heapOf(stage: Stage): Promise<number | null> {
  if (stage.browser.name === 'firefox') return null;
  // It may have been stopped: a popup that opens wakes it, soon after it shows something.
  await stage.page?.close();
  await settle(stage);
  return waitFor('the worker to be awake', () => stage.browser.heapBytes());
}

async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The step did not come to its end.')), STEP_LIMIT_MS);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

async function traceOf({ telegram, browser }: Stage): Promise<string> {
  const written = await browser.log().catch(String);
  return `${lastLines(telegram.trace.text())}\nWhat the extension wrote:\n${lastLines(written)}`;
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-TRACE_LINES).join('\n');
}
