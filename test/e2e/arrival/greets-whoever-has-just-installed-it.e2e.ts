import { expect } from 'vitest';
import { type Cast, story } from '../../support/stories/story';

story('whoever has just installed it is told how to begin', tell, { isGreeted: true });

async function tell({ person, browser, telegram }: Cast): Promise<void> {
  await person.turnsTo('sign-in/index.html#welcome');
  await person.sees('Userpic shows every profile photo you ever had on Telegram');
  await person.sees(browser.name === 'firefox' ? 'choose Pin to Toolbar.' : 'then the pin');
  // Nobody has asked for anything yet.
  expect(telegram.trace.text()).toBe('');

  await person.presses('Sign in');
  await person.turnsTo('sign-in/index.html');
  await person.sees('Point your phone at this code');
}
