import type en from '../../public/_locales/en/messages.json';

/** English is the source: what it has is what can be said. Other languages are held to it by `npm test` (scripts/check/messages). */
type Messages = typeof en;
type Name = keyof Messages;

/** A message that depends on a number: `photos` stands for `photos_one`, `photos_few` and so on, as a language needs. */
export type Counted = Name extends infer N ? (N extends `${infer Base}_other` ? Base : never) : never;

/** A message that does not. */
export type Plain = Exclude<Name, `${Counted}_${Intl.LDMLPluralRule}`>;

/** The names of the gaps in a message. */
export type Gap<N extends Plain | Counted> = N extends Name
  ? GapOf<N>
  : `${N}_other` extends infer Other extends Name
    ? GapOf<Other>
    : never;

type GapOf<N extends Name> = Messages[N] extends { placeholders: infer Gaps } ? keyof Gaps & string : never;
