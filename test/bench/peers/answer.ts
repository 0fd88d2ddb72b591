import type { Password, PeerAccount, PeerMessage, SetPhoto } from './account';

interface PeerWork {
  set: (account: PeerAccount, photo: SetPhoto) => Promise<unknown>;
  prove: (password: Password) => Promise<unknown>;
}

/** Answers when the work is done, with how long it took, or with the failure in words; any other message is let go. */
export function answer({ set, prove }: PeerWork): void {
  chrome.runtime.onMessage.addListener((message, _, reply) => {
    const { photo, password, ...account } = message as PeerMessage;
    if (!photo && !password) return undefined;
    const startMs = performance.now();
    const work = photo
      ? chrome.storage.local.get().then((stored) => set({ ...stored, ...account } as PeerAccount, photo))
      : prove(password as Password);
    work.then(
      () => reply({ ok: true, tookMs: performance.now() - startMs }),
      (error) => reply({ ok: false, why: String(error) }),
    );
    return true;
  });
}
