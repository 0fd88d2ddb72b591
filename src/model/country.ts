/** A country as Telegram lists it for signing in (`help.country`). */
export interface Country {
  /** ISO 3166-1; Telegram has a few of its own, such as `FT` for anonymous numbers. */
  iso2: string;
  /** In English, as the words around it are. */
  name: string;
  codes: CallingCode[];
}

export interface CallingCode {
  /** Without the plus sign: `44`. */
  code: string;
  /** How numbers begin there behind the code, where several countries share one (Canada is `1 204`, `1 226`, ...). */
  prefixes: string[];
  /** How a number is written behind the code: `XXXX XXXXXX`. A digit in it stands for itself. */
  patterns: string[];
}
