import browser from 'webextension-polyfill';
import { answer } from '../bus/answer';
import { logOutOnAlarm } from './account/log-out-alarm';
import { commands } from './commands';
import { failureOf } from './failure-of';
import { lockOnAlarm } from './lock/lock';
import { takeUp } from './wake';

// Listeners must be registered before the first await: an event that woke the worker is delivered only once.
browser.runtime.onMessage.addListener(answer({ commands, failureOf }));
browser.alarms.onAlarm.addListener(lockOnAlarm);
browser.alarms.onAlarm.addListener(logOutOnAlarm);
// It does nothing itself, but a browser starts the background only for those who listen.
browser.runtime.onStartup.addListener(() => {});
void takeUp();
