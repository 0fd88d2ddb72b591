import browser, { type Runtime } from 'webextension-polyfill';
import { answer } from '../bus/answer';
import type { Name } from '../bus/messages';
import { dialAhead } from './first/dial-ahead';
import { isTheRestHere, theRest } from './first/the-rest';
import { ignoreWhenStopped } from './stopped-worker';

// Listeners must be registered before the first await: an event that woke the worker is delivered only once.
// This file does nothing else, and is small: it is what a worker must have read to hear why it was woken.
// Its types know no listener that answers some messages only.
browser.runtime.onMessage.addListener(answer(commandsFor) as Runtime.OnMessageListener);
browser.alarms.onAlarm.addListener((alarm) => theRest().wakeFor(alarm));
// A browser starts the background only for those who listen. No crop page waits for any picture yet.
browser.runtime.onStartup.addListener(() => void theRest().forgetIncoming());
browser.runtime.onInstalled.addListener((installed) => {
  theRest().createMenu();
  void theRest().greet(installed);
});
// Browsers keep its words; their language may be another since they were closed.
browser.runtime.onStartup.addListener(() => theRest().createMenu());
browser.contextMenus.onClicked.addListener((info, tab) => theRest().openFromMenu(info, tab));
browser.notifications.onClicked.addListener((id) => theRest().openFromNotification(id));
browser.notifications.onButtonClicked.addListener((id) => theRest().undoFromNotification(id));
addEventListener('install', theRest);
addEventListener('unhandledrejection', ignoreWhenStopped);

async function commandsFor(message: Name) {
  if (isTheRestHere()) return theRest();
  const socket = await dialAhead(message);
  const rest = theRest();
  if (socket) rest.offerSocket(socket);
  return rest;
}
