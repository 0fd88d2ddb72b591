/**
 * What Telegram wants to see before it gives or sets a photo. For the background only: no page reads this.
 * A file reference goes stale; it is then asked for anew (core.telegram.org/api/file-references).
 */
export interface PhotoReference {
  id: string;
  /** The bot in whose list it stands, where a fresh reference is to be had; for one's own photos there is none. */
  botId?: string;
  /** A signed 64-bit number as a decimal string. */
  accessHash: string;
  /** Base64. */
  fileReference: string;
  /** The photo's data centre: its pictures are there. */
  dc: number;
  /** The types of its sizes, as Telegram names them, the smallest first: `a`, `b`, `c`. */
  sizes: string[];
}
