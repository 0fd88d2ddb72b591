import { Failed, type Failure } from '../model/failure';
import type { Target } from '../model/target';
import { telegramFailure } from '../telegram/failures';
import { isOfAStoppedWorker } from './stopped-worker';

/**
 * What an error means to a person. One that nobody foresaw is logged, and is a bug of ours.
 * @param target what a photo was to be set for, where one was
 */
export function failureOf(error: unknown, target?: Target): Failure {
  if (isOfAStoppedWorker(error)) return { kind: 'no-answer' };
  const failure = error instanceof Failed ? error.failure : telegramFailure(error);
  if (!failure) console.error('A command failed in a way that nobody foresaw:', error);
  // Telegram does not say whose list is full: it can only be the one that was to get longer.
  if (failure?.kind === 'too-many-photos' && target?.kind === 'bot') return { kind: 'too-many-bot-photos' };
  return failure ?? { kind: 'bug' };
}
