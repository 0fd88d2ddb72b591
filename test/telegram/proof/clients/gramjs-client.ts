import { Api, type TelegramClient } from 'telegram';
import { CustomFile } from 'telegram/client/uploads';
import { FileMigrateError, FloodWaitError, RPCError } from 'telegram/errors';
import { returnBigInt } from 'telegram/Helpers';
import { computeCheck } from 'telegram/Password';
import { strippedPhotoToJpg } from 'telegram/Utils';
import type { Answered, Client, ClientBot, ClientPhoto, Value } from '../client';
import { fromGramJs, toGramJs } from './gramjs-values';

interface GramJsPhoto extends ClientPhoto {
  photo: Api.Photo;
}

interface GramJsBot extends ClientBot {
  bot: Api.User;
}

/** What the proof asks, asked of an unmodified GramJS. */
export class GramJsClient implements Client {
  readonly #client: TelegramClient;
  #code: { phoneNumber: string; phoneCodeHash: string } | null = null;

  constructor(client: TelegramClient) {
    this.#client = client;
  }

  async requestCode(phoneNumber: string) {
    const { apiId, apiHash } = this.#client;
    const settings = new Api.CodeSettings({});
    const sent = await this.#invoke(new Api.auth.SendCode({ phoneNumber, apiId, apiHash, settings }));
    this.#code = { phoneNumber, phoneCodeHash: (sent as Api.auth.SentCode).phoneCodeHash };
  }

  async giveCode(phoneCode: string) {
    if (!this.#code) throw new Error('No code was requested.');
    await this.#invoke(new Api.auth.SignIn({ ...this.#code, phoneCode }));
  }

  async givePassword(text: string) {
    const asked = await this.#invoke(new Api.account.GetPassword());
    const password = await computeCheck(asked, text);
    await this.#invoke(new Api.auth.CheckPassword({ password }));
  }

  async whoAmI() {
    const id = [new Api.InputUserSelf()];
    const [user] = (await this.#invoke(new Api.users.GetUsers({ id }))) as Api.User[];
    return `${user?.firstName} ${user?.lastName}`;
  }

  async signOut() {
    await this.#invoke(new Api.auth.LogOut());
  }

  async photos() {
    return this.#photosOf(new Api.InputUserSelf());
  }

  async publicPhoto() {
    const full = await this.#invoke(new Api.users.GetFullUser({ id: new Api.InputUserSelf() }));
    const { fallbackPhoto } = full.fullUser;
    return fallbackPhoto instanceof Api.Photo ? seen(fallbackPhoto) : null;
  }

  async setPhoto({ photo }: GramJsPhoto) {
    return this.#update({ id: inputOf(photo) });
  }

  async setPublicPhoto({ photo }: GramJsPhoto) {
    return this.#update({ fallback: true, id: inputOf(photo) });
  }

  async removeCurrentPhoto() {
    await this.#invoke(new Api.photos.UpdateProfilePhoto({ id: new Api.InputPhotoEmpty() }));
  }

  async uploadPhoto(jpeg: Buffer) {
    const file = await this.#client.uploadFile({
      file: new CustomFile('new.jpg', jpeg.length, '', jpeg),
      workers: 1,
    });
    const { photo } = await this.#invoke(new Api.photos.UploadProfilePhoto({ file }));
    return seen(photo as Api.Photo);
  }

  async deletePhoto({ photo }: GramJsPhoto) {
    await this.#invoke(new Api.photos.DeletePhotos({ id: [inputOf(photo)] }));
  }

  async download({ photo }: GramJsPhoto, size: string) {
    const stripped = photo.sizes.find((it) => it instanceof Api.PhotoStrippedSize);
    if (size === 'i' && stripped) return strippedPhotoToJpg(stripped.bytes);
    const location = new Api.InputPhotoFileLocation({ ...inputOf(photo).originalArgs, thumbSize: size });
    return (await inTelegramsWords(
      this.#client.downloadFile(location, { dcId: photo.dcId, partSizeKb: 512 }),
    )) as Buffer;
  }

  async bots() {
    const users = (await this.#invoke(new Api.bots.GetAdminedBots())) as Api.User[];
    return users.map((bot) => ({ name: bot.firstName ?? '', bot }));
  }

  async botPhotos({ bot }: GramJsBot) {
    return this.#photosOf(inputUserOf(bot));
  }

  async setBotPhoto({ bot }: GramJsBot, { photo }: GramJsPhoto) {
    return this.#update({ bot: inputUserOf(bot), id: inputOf(photo) });
  }

  async call(request: Value): Promise<Answered> {
    return fromGramJs(await this.#invoke(toGramJs(request) as Api.help.GetConfig)) as Answered;
  }

  /** Its connections to other DCs are not among those that it closes by itself. */
  async close() {
    const others = [...this.#client._exportedSenderPromises.values()];
    await this.#client.destroy();
    for (const other of others) await (await other).disconnect();
  }

  async #photosOf(userId: Api.TypeInputUser) {
    const page = { offset: 0, limit: 100, maxId: returnBigInt(0) };
    const { photos } = await this.#invoke(new Api.photos.GetUserPhotos({ userId, ...page }));
    return (photos as Api.Photo[]).map(seen);
  }

  async #update(request: ConstructorParameters<typeof Api.photos.UpdateProfilePhoto>[0]) {
    const { photo } = await this.#invoke(new Api.photos.UpdateProfilePhoto(request));
    return seen(photo as Api.Photo);
  }

  #invoke<Request extends Api.AnyRequest>(request: Request): Promise<Request['__response']> {
    return inTelegramsWords(this.#client.invoke(request));
  }
}

function seen(photo: Api.Photo): GramJsPhoto {
  const isAnimated = (photo.videoSizes ?? []).length > 0;
  return { id: photo.id.toString(), dateSeconds: photo.date, isAnimated, photo };
}

function inputOf({ id, accessHash, fileReference }: Api.Photo): Api.InputPhoto {
  return new Api.InputPhoto({ id, accessHash, fileReference });
}

function inputUserOf({ id, accessHash }: Api.User): Api.InputUser {
  return new Api.InputUser({ userId: id, accessHash: accessHash ?? returnBigInt(0) });
}

/** GramJS keeps the number of some errors apart from their name. */
async function inTelegramsWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof FloodWaitError) throw new Error(`FLOOD_WAIT_${error.seconds}`);
    if (error instanceof FileMigrateError) throw new Error(`FILE_MIGRATE_${error.newDc}`);
    throw error instanceof RPCError ? new Error(error.errorMessage) : error;
  }
}
