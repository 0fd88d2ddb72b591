import { Failed } from '../../model/failure';
import { type Incoming, writeIncoming } from '../../store/incoming';
import { writeIncomingPicture } from '../../store/incoming/pictures';
import { failureOf } from '../failure-of';
import { forgetClosedLater } from './forget-closed';

/** Longer than all rungs together should take: their own limits say more of what is wrong. */
const LIMIT_SECONDS = 75;

/** What a climb ended with: the picture, or what the person has to say or do first. */
export type Brought = { picture: Blob; isFromScreen: boolean } | Incoming;

/** Tells the crop page how far it has come. */
export type Tell = (incoming: Incoming) => Promise<void>;

/** One for each crop page. A stopped worker takes them with it: the next one sees by that which were cut short. */
const underWay = new Map<string, Promise<void>>();

/** The climb that is under way for this crop page; else undefined. */
export function climbFor(key: string): Promise<void> | undefined {
  return underWay.get(key);
}

/**
 * Whatever it comes to, the crop page is told; in the end, and by the newest climb only: the person may have asked for
 * another picture since.
 */
export function beginClimb(key: string, climb: (tell: Tell) => Promise<Brought>): Promise<void> {
  const isNewest = () => underWay.get(key) === mine;
  const tell: Tell = async (incoming) => {
    if (isNewest()) await writeIncoming(key, incoming);
  };
  forgetClosedLater().catch((error) =>
    console.warn('Nobody will see whether the crop page was closed:', error),
  );
  const mine: Promise<void> = Promise.resolve()
    .then(() => tell({ state: 'fetching', from: 'page' }))
    .then(() => Promise.race([climb(tell), tooSlow()]))
    .then(async (brought) => {
      if (!('picture' in brought)) return tell(brought);
      if (isNewest()) await writeIncomingPicture(key, brought.picture);
      await tell({ state: 'ready', isFromScreen: brought.isFromScreen });
    })
    .catch((error) => tell({ state: 'failed', failure: failureOf(error) }))
    .finally(() => {
      if (isNewest()) underWay.delete(key);
    });
  underWay.set(key, mine);
  return mine;
}

function tooSlow(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(
      () => fail(new Failed({ kind: 'picture-unreachable', reason: 'too-slow' })),
      LIMIT_SECONDS * 1000,
    );
  });
}
