import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { signedInStory } from '../../support/stories/story';
import { serveWebPage } from '../../support/web/web-page';

signedInStory(
  'a page of the web can neither command the extension, nor find it, nor frame it',
  async ({ person, telegram }) => {
    await person.opens('options/index.html');
    const extension = await inPage(person.page, () => location.origin);
    const web = await serveWebPage('<!doctype html><title>Stranger</title><p>A page of somebody else</p>');
    try {
      await person.opens(web.address);
      await person.sees('A page of somebody else');

      expect(await inPage(person.page, sendsMessages, new URL(extension).host)).toEqual([]);
      for (const file of [
        'popup/index.html',
        'icons/mark.svg',
        'icons/128.png',
        'background.js',
        'manifest.json',
      ]) {
        expect(await inPage(person.page, finds, `${extension}/${file}`)).toEqual([]);
      }
      expect(await inPage(person.page, finds, web.address)).toEqual(['fetch', 'script', 'frame']);
    } finally {
      await web.stop();
    }

    await person.opensThePopup();
    await person.seesPhotos(24);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
    expect(telegram.trace.count('auth.logOut')).toBe(0);
  },
);

/** Every way that a page has to send a message; the answers that came. */
async function sendsMessages(extensionId: string): Promise<unknown[]> {
  type Send = (...message: unknown[]) => Promise<unknown>;
  const { chrome, browser } = globalThis as unknown as Record<
    string,
    { runtime?: { sendMessage?: Send } } | undefined
  >;
  const message = { name: 'forgetEverything', request: null };
  for (let count = 0; count < 1000; count++) window.postMessage(message, '*');
  const answers: unknown[] = [];
  for (const send of [chrome?.runtime?.sendMessage, browser?.runtime?.sendMessage]) {
    if (!send) continue;
    for (const words of [[message], [extensionId, message]]) {
      try {
        answers.push(await send(...words));
      } catch {
        // Nobody there: as it should be.
      }
    }
  }
  return answers;
}

/** Every way that a page has to learn whether an address exists; those that found it. */
async function finds(address: string): Promise<string[]> {
  const loads = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement) =>
    new Promise<void>((resolve, reject) => {
      element.onload = () => resolve();
      element.onerror = () => reject(new Error('not found'));
      setTimeout(() => reject(new Error('not found')), 3000);
      element.src = address;
      document.body.append(element);
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(address),
    image: () => loads(document.createElement('img')),
    script: () => loads(document.createElement('script')),
    frame: async () => {
      const frame = document.createElement('iframe');
      await loads(frame);
      // Browsers show a page of their own where they refuse one, and call that loaded.
      const isOwn = frame.contentDocument?.body.textContent?.includes('A page of somebody else');
      if (!isOwn) throw new Error('refused');
    },
  };
  const tried = await Promise.allSettled(Object.values(ways).map((way) => way()));
  return Object.keys(ways).filter((_, at) => tried[at]?.status === 'fulfilled');
}
