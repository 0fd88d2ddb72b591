import { BinaryReader } from 'telegram/extensions/BinaryReader';
import type { Api } from 'telegram/tl';
import { Unreadable } from '../mtproto/errors';

/**
 * What Telegram's answer to a request says. GramJS has this method on every request, but not in its types.
 * @throws Unreadable
 */
export function readResult<R extends Api.AnyRequest>(request: R, answer: Buffer): R['__response'] {
  const { readResult } = request as unknown as { readResult(reader: BinaryReader): R['__response'] };
  try {
    return readResult.call(request, new BinaryReader(answer));
  } catch (error) {
    throw new Unreadable('Telegram’s answer could not be read', { cause: error });
  }
}
