/**
 * What stands in the built extension for `webextension-polyfill`. Its job was to give Chromium promises; from the
 * versions on that we want, Chromium has them by itself (developer.chrome.com/docs/extensions/develop/migrate/api-calls)
 * but for one thing that we do without: a promise as a listener's answer to a message (src/bus/answer.ts).
 */
const native = globalThis as unknown as Record<'browser' | 'chrome', unknown>;

// biome-ignore lint/style/noDefaultExport: what it stands in for has one.
export default native.browser ?? native.chrome;
