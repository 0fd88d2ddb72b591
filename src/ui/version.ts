import browser from 'webextension-polyfill';

/** "0.1.0": this extension's own. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
