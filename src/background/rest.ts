import browser from 'webextension-polyfill';
import { noticeCommand } from './notices/notice-command';
import { takeUp } from './waking/take-up';

// Everything that the listeners in index.ts hand on to. It is a script of its own: see first/the-rest.ts.
export { forgetIncoming } from '../store/incoming';
export { offerSocket } from '../telegram/transport/offered';
export { commands } from './commands';
export { failureOf } from './failure-of';
export { greet } from './greet';
export { createMenu, openFromMenu } from './incoming/context-menu';
export { openFromNotification, undoFromNotification } from './notices/notification';
export { wakeFor } from './waking/alarms';

// It notices what this script writes: nobody has to be woken for that.
browser.storage.onChanged.addListener(noticeCommand);
void takeUp();
