import type { Endpoint } from '../../src/telegram/endpoint';

/** What a page needs beside itself and the pictures that it has in hand. */
const ALSO: Record<string, { pictures: string; connections: string }> = {
  // It lists the pictures of a page of the web, from anywhere, and looks into those that stand in a drawing.
  crop: { pictures: 'https: http:', connections: 'data:' },
};

/**
 * The policy of everything, for the manifest (developer.chrome.com/docs/extensions/reference/manifest/content-security-policy).
 * Written out for Firefox too: its default turns ws: into wss:, which a server on one's own machine does not speak.
 */
export function extensionPolicy(endpoint: Endpoint): string {
  const servers = [...new Set(endpoint.dcs.map(({ url }) => new URL(url).origin))];
  return [
    ...ALWAYS,
    // The second is for the worker's own second script alone (src/background/first/the-rest.ts); no page may use it.
    'trusted-types userpic-inert userpic-rest',
    "img-src 'self' data: blob: https: http:",
    // To the servers by sockets; and the background fetches the one picture that is wanted, from anywhere.
    `connect-src ${servers.join(' ')} data: https: http:`,
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * What a page of ours needs of that, and no more: it stands in the page, beside the other one, and both must agree.
 * No page speaks to anybody but the background.
 */
export function pagePolicy(page: string): string {
  const { pictures = '', connections = "'none'" } = ALSO[page] ?? {};
  return [
    ...ALWAYS,
    // Text becomes HTML in one place only, where it is inert: src/image/read/parse-inert.ts.
    'trusted-types userpic-inert',
    `img-src 'self' data: blob: ${pictures}`.trim(),
    `connect-src ${connections}`,
  ].join('; ');
}

const ALWAYS = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The videos of photos that move, out of the store.
  'media-src blob:',
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Who makes HTML or the address of a script of a text must do it by one of the policies that `trusted-types` names.
  "require-trusted-types-for 'script'",
];
