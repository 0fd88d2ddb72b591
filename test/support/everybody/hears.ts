import { expect } from 'vitest';
import type { Person } from '../person/person';

const SOON = { timeout: 10_000 };

/** Somebody with a screen reader is given this page, all of it: an outline as in chromium/accessibility-tree.ts. */
export async function hears({ page }: Person, outline: string): Promise<void> {
  await expect.poll(() => page.outline(), SOON).toBe(flushLeft(outline));
}

/** The same of a part of the page, wherever in it. */
export async function hearsAmongOthers({ page }: Person, outline: string): Promise<void> {
  const expected = flushLeft(outline);
  await expect.poll(async () => partLike(await page.outline(), expected), SOON).toBe(expected);
}

/** As many lines, from where the first is like the one that is expected; all of it where there is none such. */
function partLike(outline: string, expected: string): string {
  const lines = outline.split('\n');
  const [first, ...rest] = expected.split('\n');
  const parts = lines.flatMap((line, at) =>
    line.trim() === first ? [flushLeft(lines.slice(at, at + 1 + rest.length).join('\n'))] : [],
  );
  return parts.find((part) => part === expected) ?? parts[0] ?? outline;
}

/** Without the spaces that put it in its place in the story. */
function flushLeft(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
