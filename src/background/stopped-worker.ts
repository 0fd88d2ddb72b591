/**
 * Chromium refuses the APIs of extensions to a worker that it is stopping, with these words, while promises and IndexedDB
 * still work in it. What it was busy with has not failed: the next worker takes it up.
 */
export function isOfAStoppedWorker(error: unknown): boolean {
  return error instanceof Error && /^No SW$/.test(error.message);
}

/** What nobody waits for (the badge, a notification) goes down with its worker, and is no news for the console. */
export function ignoreWhenStopped(refusal: PromiseRejectionEvent): void {
  if (isOfAStoppedWorker(refusal.reason)) refusal.preventDefault();
}
