import browser from 'webextension-polyfill';

/**
 * Asks the person to let us read from one site. Browsers show their own question, and only at once after a press.
 * @param origin scheme and host, without a port
 */
export function allowAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** The sites that were allowed so far, as match patterns: `https://cdn.example/*`. */
export async function allowedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

export async function takeBackAccess(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [site] });
}
