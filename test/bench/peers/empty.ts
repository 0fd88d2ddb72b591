/** Peer A: a worker that does nothing, the least that any can take. */
chrome.runtime.onMessage.addListener(() => undefined);
