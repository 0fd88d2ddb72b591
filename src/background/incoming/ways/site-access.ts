import browser from 'webextension-polyfill';

/** Whether the person has allowed access to the site of this picture. */
export async function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${originOf(url)}/*`] });
}

/** Scheme and host. Without the port: Firefox knows no match pattern with one, and for Chromium it means all of them. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}
