import browser from 'webextension-polyfill';
import { answer } from '../bus/answer';
import { LOG_OUT_ALARM, sendLogOuts } from './account/log-outs';
import { commands } from './commands';
import { failureOf } from './failure-of';
import { wake } from './wake';

// Listeners must be registered before the first await: an event that woke the worker is delivered only once.
browser.runtime.onMessage.addListener(answer({ commands, failureOf }));
// It does nothing itself, but a browser starts the background only for those who listen.
browser.runtime.onStartup.addListener(() => {});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === LOG_OUT_ALARM) void sendLogOuts();
});
void wake();
