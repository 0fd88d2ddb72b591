import type { Endpoint } from '../../src/telegram/endpoint';
import { extensionPolicy } from './content-policy.ts';

/** One manifest for both browsers comes in, each browser's own goes out. */
export function browserManifest(
  browser: 'chromium' | 'firefox',
  manifest: object,
  endpoint: Endpoint,
): object {
  return {
    ...manifest,
    content_security_policy: { extension_pages: extensionPolicy(endpoint) },
    ...OWN[browser],
  };
}

const OWN = {
  chromium: { minimum_chrome_version: '121', background: { service_worker: 'background.js' } },
  firefox: {
    // An event may come as soon as there are listeners: what they need must be there first.
    background: { scripts: ['rest.js', 'background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'userpic@userpic.example',
        // The first in which computers and Android know data_collection_permissions; web-ext asks about both.
        strict_min_version: '142.0',
        // The phone number and code one signs in with, and the pictures one sets, go to Telegram and to nobody else:
        // what leaves the browser is declared, to whomever it goes (docs/store/data.md).
        data_collection_permissions: {
          required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
        },
        // No `gecko_android`: it was never tried there, and without it AMO offers it to computers only.
      },
    },
  },
};
