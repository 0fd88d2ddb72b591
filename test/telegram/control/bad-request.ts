/** What was asked makes no sense; the message is a sentence for who asked. */
export class BadRequest extends Error {}

export function refuse(sentence: string): never {
  throw new BadRequest(sentence);
}
