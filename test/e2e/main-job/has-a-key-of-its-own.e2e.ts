import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { story } from '../../support/stories/story';

declare const chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };

// A browser gives an extension no key that is one of its own: Alt+Shift+P makes a group of tabs in Chromium.
story('the browser gives the popup the key that it asks for', async ({ person }) => {
  await person.opens('options/index.html');
  const keys = await inPage(person.page, () => chrome.commands.getAll());
  expect(keys).toMatchObject([{ name: '_execute_action', shortcut: 'Alt+Shift+U' }]);
});
