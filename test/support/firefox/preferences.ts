import type { Launch } from '../browser';

/** The text of a profile's user.js: a Firefox that asks nothing, calls nobody, and goes through the wire. */
export function preferences(
  { proxyPort, headed, isTwiceAsLarge }: Pick<Launch, 'proxyPort' | 'headed' | 'isTwiceAsLarge'>,
  downloads: string,
): string {
  const all = {
    ...QUIET,
    ...savesTo(downloads),
    ...(proxyPort === null ? {} : proxy(proxyPort)),
    ...(headed ? {} : UNSEEN),
    ...(isTwiceAsLarge ? { 'layout.css.devPixelsPerPx': '2.0' } : {}),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

const QUIET = {
  // Any free port: it is read from the profile.
  'marionette.port': 0,
  // The console of pages and background goes to stdout.
  'devtools.console.stdout.content': true,
  // A temporary extension is removed when Firefox ends: what it kept, and its address, stay for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // One that is there for good would have to be signed by Mozilla; an ESR can do without.
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Processes in reserve, a page for new tabs, lists of dangerous sites and the like: a story needs none of these, and each takes its time.
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.ml.enable': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.sessionstore.interval': 3600000,
};

/** Where nobody looks. */
const UNSEEN = {
  // A picture that moves, in place of what may stand on the machine, and no question whether it may be used.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  // Each frame is drawn by the processor: a third of the usual 60 a second is what a story needs to see.
  'layout.frame_rate': 20,
};

/** Without asking, and into that folder. */
function savesTo(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  };
}

function proxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // 127.0.0.1 would go past any proxy; a story's own web pages are at `localhost`.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': 'localhost,.localhost',
  };
}
