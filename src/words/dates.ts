import { LANGUAGE } from './language';

/** Telegram's own, and the one by which photos are put together: Persian would have another, with other months and years. */
const calendar = 'gregory';

const day = new Intl.DateTimeFormat(LANGUAGE, { calendar, dateStyle: 'long' });
const month = new Intl.DateTimeFormat(LANGUAGE, { calendar, month: 'long', year: 'numeric' });

/** "12 March 2024", in the person's own time zone. */
export function longDate(dateSeconds: number): string {
  return day.format(dateSeconds * 1000);
}

/** "March 2024", or "January – March 2024" when the two lie in different months. */
export function monthRange(fromSeconds: number, toSeconds: number): string {
  return month.formatRange(fromSeconds * 1000, toSeconds * 1000);
}

/** The months since year 0, in the person's own time zone: equal exactly within one month. */
export function monthNumber(dateSeconds: number): number {
  const date = new Date(dateSeconds * 1000);
  return date.getFullYear() * 12 + date.getMonth();
}
