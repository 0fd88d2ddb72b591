import type { Page } from './browser';

/** Runs a function inside the page. It may close over nothing; its arguments and result are copied as JSON. */
export async function inPage<A extends unknown[], R>(
  page: Page,
  fn: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  return (await page.evaluate(callSource(fn, args))) as R;
}

/** An expression that calls the function. */
export function callSource(fn: (...args: never[]) => unknown, args: unknown[]): string {
  return withNames(`(${fn})(...${JSON.stringify(args)})`);
}

/** esbuild (in tsx) writes `__name(f, "f")` around functions to keep their names; in a page nobody defines it. */
export function withNames(expression: string): string {
  return `((__name) => ${expression})((named) => named)`;
}
