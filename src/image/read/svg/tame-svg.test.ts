// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Failed } from '../../../model/failure';
import { sizedSvg } from './sized-svg';

const rect = '<rect width="9" height="9"/>';
const tooComplex = { kind: 'image-rejected', reason: 'too-complex' };

/** What of a drawing is drawn, or why it is not. */
async function tamed(content: string, before = '') {
  const svg = `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${content}</svg>`;
  try {
    return await (await sizedSvg(new Blob([svg]))).text();
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
}

/** Each level is ten times the one below. */
function levels(count: number, level: (name: string, below: string) => string): string {
  return Array.from({ length: count }, (_, at) => level(`l${at + 1}`, `l${at}`)).join('');
}

const ten = (what: string) => what.repeat(10);

describe('a drawing that no browser would ever end', () => {
  it.each([
    [
      'uses of uses',
      `<g id="l0">${rect}</g>${levels(9, (name, below) => `<g id="${name}">${ten(`<use href="#${below}"/>`)}</g>`)}`,
    ],
    [
      'uses of uses, by the older attribute and odd spelling',
      `<g id="l0">${rect}</g>${levels(9, (name, below) => `<g id="${name}">${ten(`<use xlink:href=" #%6c${below.slice(1)} "/>`)}</g>`)}`,
    ],
    [
      'patterns painted with patterns',
      levels(
        9,
        (name, below) =>
          `<pattern id="${name}">${ten(`<rect width="1" height="1" fill="url(#${below})"/>`)}</pattern>`,
      ),
    ],
    [
      'patterns painted with patterns, by what is around',
      levels(
        9,
        (name, below) =>
          `<pattern id="${name}"><g style="fill: url(&quot;#${below}&quot;)">${ten(rect)}</g></pattern>`,
      ),
    ],
    [
      'masks of masks',
      levels(9, (name, below) => `<mask id="${name}">${ten(`<g mask="url(#${below})">${rect}</g>`)}</mask>`),
    ],
    [
      'one mask that everything inherits',
      `<style>* { mask: inherit }</style><mask id="m">${rect.repeat(1000)}</mask><g mask="url(#m)">${rect.repeat(1000)}</g>`,
    ],
    [
      'filters by the thousand',
      `<filter id="f">${'<feTurbulence/>'.repeat(100)}</filter>${'<g filter="url(#f)"/>'.repeat(100)}`,
    ],
    ['things that use one another', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
    ['depth', `${'<g>'.repeat(1500)}${'</g>'.repeat(1500)}`],
    ['a drawing in a style', '<rect style="mask: url(data:image/svg+xml,%3Csvg/%3E)"/>'],
    [
      'a picture in a style sheet, hidden',
      '<style>rect { mask: url("\\64 ata:image/png;base64,AAAA") }</style>',
    ],
  ])('%s', async (_, content) => {
    expect(await tamed(content)).toEqual(tooComplex);
  });

  it('words made of words', async () => {
    const words = levels(9, (name, below) => `<!ENTITY ${name} "${ten(`&${below};`)}">`);
    expect(await tamed('&l9;', `<!DOCTYPE svg [<!ENTITY l0 "ha">${words}]>`)).toEqual(tooComplex);
    const long = `<!DOCTYPE svg [<!ENTITY long "${'ha'.repeat(50_000)}">]>`;
    expect(await tamed('&long;'.repeat(1000), long)).toEqual(tooComplex);
  });
});

describe('a drawing of people', () => {
  it('is drawn: shapes, uses, gradients, clips, filters', async () => {
    const shapes = Array.from({ length: 2000 }, (_, at) => `<path d="M${at} 0 L 9 9 Z" fill="url(#g)"/>`);
    const drawn = await tamed(`<linearGradient id="g"><stop offset="0"/><stop offset="1"/></linearGradient>
      <clipPath id="c"><rect width="9" height="9"/></clipPath>
      <filter id="shadow"><feGaussianBlur stdDeviation="2"/><feOffset dx="1"/><feMerge><feMergeNode/></feMerge></filter>
      <style>.a { clip-path: url(#c) } @media screen { .b { fill: url(#g) } }</style>
      <g clip-path="url(#c)"><g class="a b">${shapes.join('')}</g></g>
      <g id="star"><path d="M0 0 L9 9 Z"/></g>${'<use href="#star"/><g filter="url(#shadow)"/>'.repeat(50)}
      <text>${'A long text. '.repeat(100)}</text>`);
    expect(drawn).toContain('<path d="M1999 0 L 9 9 Z"');
  });

  it('leaves out what runs, moves or is no drawing', async () => {
    const drawn = await tamed(
      `<script>alert(1)</script><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hello</p></foreignObject>
      <use href="#a"><set attributeName="href" to="#bomb"/></use>${rect}`,
      '<?xml-stylesheet href="data:text/css,*{fill:red}"?>',
    );
    expect(drawn).not.toMatch(/script|foreignObject|Hello|<set|xml-stylesheet/);
    expect(drawn).toContain('<rect');
  });

  it('keeps a picture in it, but none from elsewhere, no bomb, and no second drawing', async () => {
    const gif = (width: number) =>
      `data:image/gif;base64,${Buffer.from(`GIF89a${String.fromCharCode(width & 255, width >> 8, width & 255, width >> 8)}\0\0\0;`, 'latin1').toString('base64')}`;
    const drawn = await tamed(
      ['https://elsewhere.example/a.png', gif(9), gif(20_000), 'data:image/svg+xml,%3Csvg/%3E']
        .map((href) => `<image href="${href}"/>`)
        .join(''),
    );
    expect([...(drawn as string).matchAll(/<image href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      gif(9),
    ]);
  });
});
