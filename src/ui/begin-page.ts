import { DIRECTION, LANGUAGE } from '../words/language';

/** Before anything is drawn: which language the page is in, for screen readers, hyphens and fonts, and where it begins. */
export function beginPage(title: string): void {
  const { documentElement: page } = document;
  page.lang = LANGUAGE;
  page.dir = DIRECTION;
  document.title = title;
}
