import browser from 'webextension-polyfill';

/**
 * Lets the requests of `work` to one server come from the page that showed the picture (`Referer`).
 *
 * A fetch can't say so itself: its `referrer` must be of its own origin (Fetch standard, 5.4). The permission
 * `declarativeNetRequestWithHostAccess` warns of nothing at install, and works only where the person gave access. The
 * rule is of the session, for this host and for requests of no tab, and it is gone when the work is done.
 */
export async function withReferrer<T>(
  { url, pageUrl }: { url: string; pageUrl: string | null },
  work: () => Promise<T>,
): Promise<T> {
  if (!pageUrl || !/^https?:/.test(pageUrl)) return work();
  // Any number of pictures may be on their way at once; rules have numbers.
  const id = 1 + Math.floor(Math.random() * 1_000_000_000);
  await browser.declarativeNetRequest.updateSessionRules({
    addRules: [
      {
        id,
        priority: 1,
        condition: { requestDomains: [new URL(url).hostname], tabIds: [browser.tabs.TAB_ID_NONE] },
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'Referer', operation: 'set', value: pageUrl }],
        },
      },
    ],
  });
  try {
    return await work();
  } finally {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  }
}
