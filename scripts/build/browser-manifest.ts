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
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'userpic@userpic.example',
        // 142 is the first to know data_collection_permissions on Android too.
        strict_min_version: '142.0',
        // The photos, and the phone number one signs in with, go to Telegram and to nobody else.
        data_collection_permissions: { required: ['authenticationInfo', 'personallyIdentifyingInfo'] },
      },
    },
  },
};
