import browser from 'webextension-polyfill';
import type { Introduction } from '../telegram/said/introduction';
import type { Api } from './api';

/** Said to Telegram; the person meets it again in their list of devices: "Userpic, Firefox 142, Linux". */
export function introduction(api: Api): Introduction {
  const { version } = browser.runtime.getManifest();
  return {
    api,
    deviceModel: `Userpic, ${browserName(navigator.userAgent)}`,
    systemVersion: systemName(navigator.userAgent),
    appVersion: version,
    languageCode: navigator.language.split('-')[0] ?? 'en',
  };
}

/** The more particular names come first: Edge and Opera also call themselves Chrome. */
const BROWSERS: [RegExp, string][] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
];

const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

function browserName(userAgent: string): string {
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'browser';
}

function systemName(userAgent: string): string {
  return SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'unknown system';
}
