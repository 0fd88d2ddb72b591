import type { Endpoint } from '../../src/telegram/endpoint';

/** One manifest for both browsers comes in, each browser's own goes out. */
export function browserManifest(
  browser: 'chromium' | 'firefox',
  manifest: object,
  endpoint: Endpoint,
): object {
  return { ...manifest, content_security_policy: { extension_pages: policy(endpoint) }, ...OWN[browser] };
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

/**
 * Scripts of our own, sockets to the server and nowhere else. Written out for Firefox too: its default
 * policy turns ws: into wss:, which a server on one's own machine does not speak.
 */
function policy(endpoint: Endpoint): string {
  const servers = [...new Set(endpoint.dcs.map(({ url }) => new URL(url).origin))];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The crop page lists the pictures of a page, and the background fetches the one that is wanted: both from anywhere.
    "img-src 'self' data: blob: https: http:",
    // The videos of photos that move, out of the store.
    'media-src blob:',
    `connect-src ${servers.join(' ')} data: https: http:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
