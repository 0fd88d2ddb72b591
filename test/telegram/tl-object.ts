/**
 * A TL value as this server holds it: `_` is the constructor's or method's name as the schema writes it.
 *
 * int -> number; long, int128, int256 -> bigint (long signed, the others unsigned); double -> number;
 * string -> string; bytes -> Buffer; Bool and flags.N?true -> boolean; Vector<T> -> array; an absent
 * optional field -> undefined. Field names are the schema's own (snake_case).
 */
export interface TlObject {
  _: string;
  [field: string]: unknown;
}
