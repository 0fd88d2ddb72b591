import type { PeerAccount, SetPhoto } from './account';

/** Answers `{ photo }` with what `set` gives, or with the failure in words; any other message is let go. */
export function answer(set: (account: PeerAccount, photo: SetPhoto) => Promise<unknown>): void {
  chrome.runtime.onMessage.addListener((message, _, reply) => {
    const { photo, ...account } = message as { photo?: SetPhoto };
    if (!photo) return undefined;
    chrome.storage.local
      .get()
      .then((stored) => set({ ...stored, ...account } as unknown as PeerAccount, photo))
      .then(
        () => reply({ ok: true }),
        (error) => reply({ ok: false, why: String(error) }),
      );
    return true;
  });
}
