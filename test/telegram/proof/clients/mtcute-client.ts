import { MemoryStorage, Photo, TelegramClient, tl, User } from '@mtcute/node';
import { addPublicKey, NodeCryptoProvider, toInputUser } from '@mtcute/node/utils.js';
import type { Telegram } from '../../server';
import type { AuthKey } from '../../world';
import type { Answered, Client, ClientBot, ClientPhoto, Value } from '../client';
import { fromMtcute, toMtcute } from './mtcute-values';
import type { Way } from './mtcute-ways';

/**
 * An unmodified mtcute that was told where the server is and what its RSA key is; and, to be signed in from the
 * start, a key that the server knows already.
 */
export async function mtcuteClient(telegram: Telegram, way: Way, authKey?: AuthKey): Promise<Client> {
  const { endpoint, tcp } = telegram;
  const crypto = new NodeCryptoProvider();
  await crypto.initialize();
  for (const pem of endpoint.publicKeys) addPublicKey(crypto, pem);
  const dc = { id: endpoint.homeDc, ipAddress: tcp.host, port: tcp.port };
  const client = new TelegramClient({
    apiId: endpoint.apiId,
    apiHash: endpoint.apiHash,
    storage: new MemoryStorage(),
    transport: way(telegram),
    defaultDcs: { main: dc, media: dc },
    disableUpdates: true,
    // Its own retries of what failed would hide the failure; its log would drown the report.
    logLevel: 0,
  });
  if (authKey)
    await client.importSession({ primaryDcs: { main: dc, media: dc }, authKey: authKey.key, self: SOMEONE });
  return new MtcuteClient(client);
}

/** Who is signed in; mtcute only wants to know whether it is somebody with Premium, whose uploads may be larger. */
const SOMEONE = { userId: 1, isBot: false, isPremium: false, usernames: [] };

/** A photo of the proof and mtcute's own of it. */
interface MtcutePhoto extends ClientPhoto {
  photo: Photo;
}

interface MtcuteBot extends ClientBot {
  bot: User;
}

class MtcuteClient implements Client {
  readonly #client: TelegramClient;
  #code: { phone: string; phoneCodeHash: string } | null = null;

  constructor(client: TelegramClient) {
    this.#client = client;
  }

  async requestCode(phone: string) {
    const sent = await inTelegramsWords(this.#client.sendCode({ phone }));
    if (!('phoneCodeHash' in sent)) throw new Error('Signed in without a code.');
    this.#code = { phone, phoneCodeHash: sent.phoneCodeHash };
  }

  async giveCode(phoneCode: string) {
    if (!this.#code) throw new Error('No code was requested.');
    await inTelegramsWords(this.#client.signIn({ ...this.#code, phoneCode }));
  }

  async givePassword(password: string) {
    await inTelegramsWords(this.#client.checkPassword(password));
  }

  async whoAmI() {
    return (await inTelegramsWords(this.#client.getMe())).displayName;
  }

  async signOut() {
    await inTelegramsWords(this.#client.logOut());
  }

  async photos() {
    return (await inTelegramsWords(this.#client.getProfilePhotos('me'))).map(seen);
  }

  async publicPhoto() {
    const self = { _: 'inputUserSelf' } as const;
    const { fullUser } = await inTelegramsWords(this.#client.call({ _: 'users.getFullUser', id: self }));
    return fullUser.fallbackPhoto?._ === 'photo' ? seen(new Photo(fullUser.fallbackPhoto)) : null;
  }

  async setPhoto({ photo }: MtcutePhoto) {
    return seen(
      await inTelegramsWords(this.#client.setMyProfilePhoto({ type: 'photo', media: photo.inputPhoto })),
    );
  }

  async setPublicPhoto({ photo }: MtcutePhoto) {
    return this.#update({ fallback: true, id: photo.inputPhoto });
  }

  async removeCurrentPhoto() {
    await inTelegramsWords(
      this.#client.call({ _: 'photos.updateProfilePhoto', id: { _: 'inputPhotoEmpty' } }),
    );
  }

  async uploadPhoto(jpeg: Buffer) {
    const media = await this.#client.uploadFile({ file: jpeg, fileName: 'new.jpg' });
    return seen(await inTelegramsWords(this.#client.setMyProfilePhoto({ type: 'photo', media })));
  }

  async deletePhoto({ photo }: MtcutePhoto) {
    await inTelegramsWords(this.#client.deleteProfilePhotos(photo.inputPhoto));
  }

  async download({ photo }: MtcutePhoto, size: string) {
    const thumbnail = photo.getThumbnail(size);
    if (!thumbnail) throw new Error(`This photo has no size ${size}.`);
    return Buffer.from(await inTelegramsWords(this.#client.downloadAsBuffer(thumbnail)));
  }

  async bots() {
    const users = await inTelegramsWords(this.#client.call({ _: 'bots.getAdminedBots' }));
    return users.map((user) => new User(user as tl.RawUser)).map((bot) => ({ name: bot.displayName, bot }));
  }

  async botPhotos({ bot }: MtcuteBot) {
    return (await inTelegramsWords(this.#client.getProfilePhotos(bot))).map(seen);
  }

  async setBotPhoto({ bot }: MtcuteBot, { photo }: MtcutePhoto) {
    return this.#update({ bot: toInputUser(bot.inputPeer), id: photo.inputPhoto });
  }

  async call(request: Value): Promise<Answered> {
    return fromMtcute(await inTelegramsWords(this.#client.call(toMtcute(request) as never))) as Answered;
  }

  async close() {
    await this.#client.destroy();
  }

  async #update(request: Omit<tl.photos.RawUpdateProfilePhotoRequest, '_'>) {
    const { photo } = await inTelegramsWords(
      this.#client.call({ _: 'photos.updateProfilePhoto', ...request }),
    );
    return seen(new Photo(photo as tl.RawPhoto));
  }
}

function seen(photo: Photo): MtcutePhoto {
  return {
    id: photo.id.toString(),
    dateSeconds: photo.date.getTime() / 1000,
    isAnimated: photo.isAnimatedAvatar,
    photo,
  };
}

/** mtcute puts an error into words of its own; `text` is what the server said, with its number apart. */
async function inTelegramsWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!tl.RpcError.is(error)) throw error;
    const { code: _, ...others } = error;
    throw new Error(error.text.replace('%d', String(Object.values(others).find(Number.isInteger))));
  }
}
