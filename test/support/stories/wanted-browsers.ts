import { BROWSERS, type BrowserName } from '../browser';

/** `npm run e2e -- --browser=firefox` sets the variable. */
export function wantedBrowsers(): BrowserName[] {
  const wanted = process.env.USERPIC_BROWSER;
  return BROWSERS.filter((name) => !wanted || name === wanted);
}
