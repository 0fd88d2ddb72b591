import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { signedInStory } from '../../support/stories/story';
import { strangeExtension } from '../../support/web/strange-extension';

const HARMLESS = { name: 'dismissSignedOut', request: null };

const MESSAGES = [
  HARMLESS,
  { name: 'startOver', request: null },
  { name: 'forgetEverything', request: null },
  { name: '__proto__', request: null },
  [{ name: 'forgetEverything', request: null }],
  'forgetEverything',
];

declare const chrome: {
  runtime: { id: string; sendMessage(message: unknown): Promise<unknown> };
};

signedInStory(
  'another extension can send what it likes, and nothing comes of it',
  async ({ person, browser, telegram }) => {
    await person.opens('options/index.html');
    const userpic = await inPage(person.page, () => chrome.runtime.id);
    const stranger = await strangeExtension(userpic, MESSAGES, 200);
    try {
      await browser.install(stranger.folder);
      expect(await stranger.attack).toEqual({ sent: 200 * MESSAGES.length, answers: [] });
    } finally {
      await stranger.stop();
    }
    // The same message from a page of ours is heard.
    const heard = await inPage(person.page, (message) => chrome.runtime.sendMessage(message), HARMLESS);
    expect(heard).toEqual({ ok: true, value: null });

    await person.opensThePopup();
    await person.seesPhotos(24);
    expect(telegram.trace.count('auth.logOut')).toBe(0);
  },
);
