import { Failed, type Failure } from '../model/failure';
import { telegramFailure } from '../telegram/failures';

/** What an error means to a person. One that nobody foresaw is logged, and is a bug of ours. */
export function failureOf(error: unknown): Failure {
  const failure = error instanceof Failed ? error.failure : telegramFailure(error);
  if (!failure) console.error('A command failed in a way that nobody foresaw:', error);
  return failure ?? { kind: 'bug' };
}
