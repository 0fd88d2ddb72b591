import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../browsers/browser-path';

interface Framed {
  /** One line of words. */
  caption: string;
  /** The folder of `_locales` that the words are in. */
  language: string;
  /** PNG files, side by side: each pixel stays one. */
  windows: string[];
  file: string;
}

/** What both stores take (developer.chrome.com/docs/webstore/images; AMO wants 1.6 : 1, too). */
const SIZE = { width: 1280, height: 800 };

const STYLE = `
  body { margin: 0; display: grid; grid-template-rows: 116px 1fr; align-items: center; justify-items: center; height: 100vh;
    background: #e9eef5; color: #17212b; font-family: system-ui, sans-serif; }
  h1 { margin: 16px 0 0; font-size: 36px; font-weight: 600; }
  div { display: flex; gap: 40px; padding-block-end: 24px; }
  img { border-radius: 12px; box-shadow: 0 1px 2px #17212b33, 0 12px 32px #17212b26; }
`;

/** Draws each in a quiet frame; by a browser, which knows how every language is written. */
export async function frame(pictures: Framed[]): Promise<void> {
  const chromium = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox'],
    defaultViewport: SIZE,
  });
  try {
    const page = await chromium.newPage();
    for (const { file, ...picture } of pictures) {
      await page.setContent(html(picture));
      await page.screenshot({ path: file as `${string}.png` });
    }
  } finally {
    await chromium.close();
  }
}

function html({ caption, language, windows }: Omit<Framed, 'file'>): string {
  const images = windows.map((file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`);
  const text = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${language.replace('_', '-')}"><style>${STYLE}</style>
    <h1 dir="auto">${text}</h1><div>${images.join('')}</div>`;
}
