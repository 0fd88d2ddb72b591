import type en from '../../public/_locales/en/messages.json';

/** English is the source: what it has is what can be said. Other languages are held to it by `npm test` (scripts/check/messages). */
type Messages = typeof en;

/** The name of a message. */
export type Plain = keyof Messages;

/** The names of the gaps in a message. */
export type Gap<N extends Plain> = Messages[N] extends { placeholders: infer Gaps }
  ? keyof Gaps & string
  : never;
