/** What a peer's worker finds in `storage.local`: what it must know to go on as somebody who is signed in. */
export interface PeerAccount {
  /** Base64. */
  authKey: string;
  dc: number;
  url: string;
  api: { id: number; hash: string };
  /** What mtcute would keep of its salts (TL, base64), when it is to remember them. */
  salts?: string;
}

/** What the page says to it: set this photo. Any other message wants no answer. */
export interface SetPhoto {
  id: string;
  accessHash: string;
  /** Base64. */
  fileReference: string;
}
