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

/** What a page says to it, when it wants an answer: set this photo, compute what proves this password, or do all of this. */
export interface PeerMessage {
  photo?: SetPhoto;
  password?: Password;
  session?: LongSession;
}

export interface SetPhoto {
  id: string;
  accessHash: string;
  /** Base64. */
  fileReference: string;
}

/** A two-step password, and what Telegram says for it to be proved with (account.password; bytes in base64). */
export interface Password {
  text: string;
  g: number;
  p: string;
  salt1: string;
  salt2: string;
  srpB: string;
  srpId: string;
}

/** How often something is done, and a JPEG (base64) to upload. */
export interface LongSession {
  sets: number;
  thumbnails: number;
  uploads: number;
  picture: string;
}
