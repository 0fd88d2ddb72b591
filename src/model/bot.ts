/** A bot that the person owns, as pages may know it. */
export interface Bot {
  /** Telegram's user id, a decimal string. */
  id: string;
  name: string;
  /** Without the @; null for a bot that lost it. */
  username: string | null;
}
