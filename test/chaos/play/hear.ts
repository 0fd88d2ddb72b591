import type { Hands } from '../hand/hands';
import type { Look } from '../hand/in-page';
import { toldBy } from '../hand/told';
import type { Told } from '../model/verdict';
import type { Stage } from '../stage/stage';
import { LIMIT_MS, settle } from './settle';

interface Hearing {
  /** What the page that the command was given in showed at its end; null when it is gone. */
  seen: Look | null;
  /** Whose photos were shown. */
  who: string | null;
  /** What was said of the command before: it may still stand there, in the words of this page or of another. */
  oldWords: string[];
  /** Whether Telegram has heard of the command. */
  wasHeard: () => boolean;
}

/** How long a popup that opens is looked at for news of a command that Telegram has never heard of. */
const NO_NEWS_MS = 2000;
const PAUSE_MS = 50;
/** Longer than a popup takes to hear of a command that Telegram has heard of. */
const SETTLED_MS = 1000;
const SIGNED_OUT: Told = { result: 'signed out', words: '' };

/** What is said where the command was given or, when that is gone or locked, in the popup that is opened then. */
export async function hear(stage: Stage, hearing: Hearing): Promise<Told> {
  const { seen, who } = hearing;
  const wasCropPage = stage.cropPage !== null;
  await stage.closeCropPage();
  if (seen && (seen.who === who || wasCropPage) && seen.words !== '') return toldBy(seen.words);
  if (seen?.asksToSignIn) return SIGNED_OUT;
  const { hands, look } = await settle(stage);
  return look.who === who ? toldBy(await news(hands, hearing)) : SIGNED_OUT;
}

/** A command that Telegram has heard of was accepted: then there must be news of it. */
async function news(hands: Hands, { oldWords, wasHeard }: Hearing): Promise<string> {
  const startMs = performance.now();
  let heardMs: number | null = null;
  for (;;) {
    const { words, isRunning } = await hands.look();
    if (wasHeard()) heardMs ??= performance.now();
    // The same words may be news: they stay, then, where the old ones would have been replaced.
    const haveStayed = heardMs !== null && performance.now() - heardMs > SETTLED_MS;
    const isNews = words !== '' && (!oldWords.includes(words) || haveStayed);
    if (isNews && !isRunning) return words;
    if (performance.now() - startMs > (isRunning || wasHeard() ? LIMIT_MS : NO_NEWS_MS)) return '';
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}
