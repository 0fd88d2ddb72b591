import browser from 'webextension-polyfill';

/** Its name in `storage.session`: with all the rest there, it is gone when it locks. */
const LAST_DC = 'lastDc';

/** The home of the account that was last spoken for: of use to a worker that has not read who that is. */
export async function readLastDc(): Promise<number | undefined> {
  const { [LAST_DC]: dc } = await browser.storage.session.get(LAST_DC);
  return dc as number | undefined;
}

export async function writeLastDc(dc: number): Promise<void> {
  await browser.storage.session.set({ [LAST_DC]: dc });
}
