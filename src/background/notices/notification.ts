import browser, { type Notifications } from 'webextension-polyfill';
import { UNDO_SECONDS } from '../../model/command';
import { say } from '../../words/say';
import { undo } from '../command/undo';
import { whileUnlocked } from '../lock/gate';

const WORDS = {
  done: { title: say('noticeDoneTitle'), message: say('noticeDone') },
  failed: { title: say('noticeFailedTitle'), message: say('noticeFailed') },
};

/** As large as popup/Popup.css has it, and the frame of a window. */
const POPUP = { width: 408, height: 620 };

/** Chromium knows buttons, and its polyfill's types don't. */
type WithButtons = Notifications.CreateNotificationOptions & { buttons?: { title: string }[] };

/** @param commandId whose notification it is: the button gives it back */
export async function notify(commandId: string, state: keyof typeof WORDS): Promise<void> {
  const plain: WithButtons = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    ...WORDS[state],
  };
  if (state === 'failed') return void (await browser.notifications.create(commandId, plain));
  try {
    await browser.notifications.create(commandId, {
      ...plain,
      buttons: [{ title: say('noticeUndo') }],
    } as WithButtons);
    clearAfterUndo(commandId);
  } catch {
    // Firefox knows no buttons, and refuses a notification that has some (bugzilla.mozilla.org/1190681).
    await browser.notifications.create(commandId, plain);
  }
}

/** To the popup, which says what has happened and has the buttons for it. */
export function openFromNotification(commandId: string): void {
  void browser.notifications.clear(commandId);
  browser.action.openPopup().catch(openPopupAsWindow);
}

/** A browser may want a click on one of its own buttons first, or have no window in front to open a popup in. */
async function openPopupAsWindow(): Promise<void> {
  const url = browser.runtime.getURL('popup/index.html');
  const windows: typeof browser.windows | undefined = browser.windows;
  if (windows) await windows.create({ url, type: 'popup', ...POPUP });
  else await browser.tabs.create({ url });
}

/** The only button there is. What comes of it is on the toolbar icon. */
export function undoFromNotification(undoneId: string): void {
  void browser.notifications.clear(undoneId);
  whileUnlocked(() => undo({ commandId: crypto.randomUUID(), undoneId })).catch((error) =>
    console.warn('A photo could not be undone from its notification:', error),
  );
}

/** Its ten seconds are over: a notification with a button that does nothing would be worse than none. */
function clearAfterUndo(commandId: string): void {
  setTimeout(() => void browser.notifications.clear(commandId), UNDO_SECONDS * 1000);
}
