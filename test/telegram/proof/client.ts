/**
 * What the proof asks of a Telegram client that knows nothing of this server. Whatever Telegram refuses rejects
 * with Telegram's own word for it: `PHONE_CODE_INVALID`.
 */
export interface Client {
  requestCode(phone: string): Promise<void>;
  giveCode(code: string): Promise<void>;
  givePassword(password: string): Promise<void>;
  /** Who is signed in: first and last name. */
  whoAmI(): Promise<string>;
  signOut(): Promise<void>;

  photos(): Promise<ClientPhoto[]>;
  publicPhoto(): Promise<ClientPhoto | null>;
  setPhoto(photo: ClientPhoto): Promise<ClientPhoto>;
  setPublicPhoto(photo: ClientPhoto): Promise<ClientPhoto>;
  removeCurrentPhoto(): Promise<void>;
  uploadPhoto(jpeg: Buffer): Promise<ClientPhoto>;
  deletePhoto(photo: ClientPhoto): Promise<void>;

  /** @param size a PhotoSize or VideoSize type: `c`, `u`; `i` gives the JPEG that the client makes of it */
  download(photo: ClientPhoto, size: string): Promise<Buffer>;

  bots(): Promise<ClientBot[]>;
  botPhotos(bot: ClientBot): Promise<ClientPhoto[]>;
  setBotPhoto(bot: ClientBot, photo: ClientPhoto): Promise<ClientPhoto>;

  /** Any method at all, for what clients have no word of their own for. */
  call(request: Value): Promise<Answered>;

  close(): Promise<void>;
}

/** A request or a constructor: names as in the schema, fields in camel case, longs as bigint. */
export interface Value {
  _: string;
  [field: string]: Values;
}

export type Values = string | number | bigint | boolean | Buffer | Value | Values[];

/** What came back, in the same form; tests look into it with `toMatchObject`. */
export type Answered = { [field: string]: unknown } | undefined;

/** A photo as a client holds it; what is in it besides is the client's own affair. */
export interface ClientPhoto {
  id: string;
  dateSeconds: number;
  isAnimated: boolean;
}

export interface ClientBot {
  name: string;
}
