import browser from 'webextension-polyfill';
import { answer } from '../bus/answer';
import { clearIncomingPictures } from '../store/incoming/pictures';
import { logOutOnAlarm } from './account/log-out-alarm';
import { commands } from './commands';
import { failureOf } from './failure-of';
import { createMenu, openFromMenu } from './incoming/context-menu';
import { lockOnAlarm } from './lock/lock';
import { noticeCommand } from './notices/notice-command';
import { openFromNotification, undoFromNotification } from './notices/notification';
import { takeUp } from './wake';

// Listeners must be registered before the first await: an event that woke the worker is delivered only once.
browser.runtime.onMessage.addListener(answer({ commands, failureOf }));
browser.alarms.onAlarm.addListener(lockOnAlarm);
browser.alarms.onAlarm.addListener(logOutOnAlarm);
// A browser starts the background only for those who listen.
browser.runtime.onStartup.addListener(() => void clearIncomingPictures());
browser.runtime.onInstalled.addListener(createMenu);
// Browsers keep its words; their language may be another since they were closed.
browser.runtime.onStartup.addListener(createMenu);
browser.contextMenus.onClicked.addListener(openFromMenu);
browser.storage.onChanged.addListener(noticeCommand);
browser.notifications.onClicked.addListener(openFromNotification);
browser.notifications.onButtonClicked.addListener(undoFromNotification);
void takeUp();
