/** The account that is signed in, as pages may show it. */
export interface Account {
  /** Telegram's user id, a decimal string. */
  id: string;
  /** First and last name, as Telegram has them. */
  name: string;
  /** All but the first and last two digits hidden: `+99 •••••• 07`. */
  maskedPhone: string;
}
