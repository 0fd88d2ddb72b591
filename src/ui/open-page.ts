import browser from 'webextension-polyfill';

/** Opens the sign-in page in a tab of its own: a popup would close, and forget the code, at the first glance at a phone app. */
export async function openSignIn(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sign-in/index.html') });
  closePopup();
}

/** The same page, for one more account beside those that are signed in. */
export async function openAddAccount(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sign-in/index.html#add') });
  closePopup();
}

/** For a picture that is still to be chosen. */
export async function openCropTab(): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`crop/index.html?picture=${crypto.randomUUID()}`),
  });
  closePopup();
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  closePopup();
}

/** A page that is not ours. */
export async function openLink(url: string): Promise<void> {
  await browser.tabs.create({ url });
  closePopup();
}

/** A popup is not closed by the tab that it opens in every browser, and would lie over it. */
function closePopup(): void {
  if (location.pathname.startsWith('/popup/')) window.close();
}
