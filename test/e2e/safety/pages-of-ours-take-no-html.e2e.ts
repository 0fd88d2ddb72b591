import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { story } from '../../support/stories/story';

const MARKUP = '<img src=x onerror="document.title=`stolen`"><b>Ada</b>';
/** Turns what stands after it round, until something ends it. */
const RIGHT_TO_LEFT = '\u202e';
const LAST_NAME = `${RIGHT_TO_LEFT}\u200b\u200f${'x'.repeat(400)}`;

story('whatever people are called is text, and no page makes HTML of it', async ({ person, telegram }) => {
  Object.assign(telegram.world.me, { firstName: MARKUP, lastName: LAST_NAME });
  await person.signsIn();
  await person.opensThePopup();
  await person.seesPhotos(24);
  for (const page of ['popup/index.html', 'options/index.html']) {
    await person.opens(page);
    await person.sees(MARKUP);
    const found = await inPage(person.page, looksForHtml, MARKUP);
    expect(found).toEqual({ title: 'Userpic', fromMarkup: 0, notIsolated: [], isTooWide: false });
  }
  expect(await inPage(person.page, triesEverything)).toEqual([
    'connect-src: https://localhost/',
    'connect-src: wss://localhost/',
    'require-trusted-types-for: trusted-types-sink',
    'trusted-types: trusted-types-policy',
  ]);
});

/** Every element that shows the name, and what has become of it. */
function looksForHtml(markup: string) {
  const shows = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.includes(markup),
    ),
  );
  return {
    title: document.title.replace(/.*Userpic.*/, 'Userpic'),
    fromMarkup: document.querySelectorAll('img[src="x"], b').length,
    // A mark in a name turns nothing round but the name.
    notIsolated: shows
      .filter((element) => !/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi))
      .map((element) => element.outerHTML.slice(0, 60)),
    isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

/**
 * What a script of somebody else's would try if it came to run in a page of ours.
 * @returns the rules of the page's policy that refuse it. (That it fails would say little: nobody listens at these addresses.)
 */
async function triesEverything(): Promise<string[]> {
  const rules = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    rules.add(`${effectiveDirective}: ${blockedURI}`),
  );
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): void };
  };
  const attempts: (() => unknown)[] = [
    () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
    () => trustedTypes.createPolicy('mine', {}),
    () => fetch('https://localhost/'),
    () => new WebSocket('wss://localhost/'),
  ];
  await Promise.allSettled(attempts.map(async (attempt) => attempt()));
  const endMs = performance.now() + 3000;
  while (rules.size < attempts.length && performance.now() < endMs)
    await new Promise((done) => setTimeout(done, 20));
  return [...rules].sort();
}
