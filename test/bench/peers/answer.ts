import type { LongSession, Password, PeerAccount, PeerMessage, SetPhoto } from './account';

interface PeerWork {
  set: (account: PeerAccount, photo: SetPhoto) => Promise<unknown>;
  prove: (password: Password) => Promise<unknown>;
  longSession?: (account: PeerAccount, session: LongSession) => Promise<unknown>;
}

/** Answers when the work is done, with how long it took, or with the failure in words; any other message is let go. */
export function answer(work: PeerWork): void {
  chrome.runtime.onMessage.addListener((message, _, reply) => {
    const startMs = performance.now();
    const begun = begin(work, message as PeerMessage);
    begun?.then(
      () => reply({ ok: true, tookMs: performance.now() - startMs }),
      (error) => reply({ ok: false, why: String(error) }),
    );
    return begun !== undefined;
  });
}

function begin(work: PeerWork, { photo, password, session, ...more }: PeerMessage) {
  const account = async () => ({ ...(await chrome.storage.local.get()), ...more }) as PeerAccount;
  if (photo) return account().then((whose) => work.set(whose, photo));
  if (password) return work.prove(password);
  return session && account().then((whose) => work.longSession?.(whose, session));
}
