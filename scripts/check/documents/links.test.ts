import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, pages, places, withoutBlocks } from './documents';

const all = pages();
const known = places();

/** Made by a command, so not there before it. */
const MADE = /^(out|dist|node_modules)\//;
/** TDLib's own file, and one that a translator is to make. */
const NOT_OURS = ['td/telegram/UserManager.cpp', 'pt_BR.md'];

describe.each(all)('$path', ({ path, text }) => {
  const prose = withoutBlocks(text);

  it('leads nowhere that is not there', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !/^(https?|mailto):/.test(target) && !leads(path, target))).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span).filter(isPath);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

function leads(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!known.includes(path.replace(/\/$/, ''))) return false;
  const page = all.find((one) => one.path === path);
  return anchor === undefined || (page !== undefined && anchors(page).includes(anchor));
}

/** A name with a folder, or with an ending that files of ours have. */
function isPath(span: string): boolean {
  const isFile = /^[\w@./-]+\.(tsx?|mjs|cjs|css|json|md|html|svg|png)$/.test(span);
  return (isFile || /^[\w.-]+(\/[\w.-]+)+\/?$/.test(span)) && !NOT_OURS.includes(span);
}

/** The end of a path will do: a page about one room does not say its folder each time. */
function isThere(name: string): boolean {
  const wanted = name.replace(/\/$/, '');
  return MADE.test(name) || known.some((path) => path === wanted || path.endsWith(`/${wanted}`));
}
