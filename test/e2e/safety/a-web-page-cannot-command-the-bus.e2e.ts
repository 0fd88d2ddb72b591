import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { signedInStory } from '../../support/stories/story';
import { serveWebPage } from '../../support/web-page';

signedInStory(
  'a page of the web can neither command the extension nor read it',
  async ({ person, telegram }) => {
    await person.opens('options/index.html');
    const extension = await inPage(person.page, () => location.origin);
    const web = await serveWebPage('<!doctype html><title>Stranger</title><p>A page of somebody else</p>');
    try {
      await person.opens(web.address);
      await person.sees('A page of somebody else');

      expect(await inPage(person.page, sendsMessages, new URL(extension).host)).toEqual([]);
      expect(await inPage(person.page, fetches, `${extension}/popup/index.html`)).toBe('refused');
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
  const message = { name: 'signOut', request: null };
  window.postMessage(message, '*');
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

async function fetches(address: string): Promise<string> {
  return fetch(address).then(
    () => 'allowed',
    () => 'refused',
  );
}
