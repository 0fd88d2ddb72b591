import type { Answer } from '../../handler';
import { newAuthKey } from '../../mtproto/cipher/auth-key';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import type { Account, ProfilePhoto } from '../../world/profile';
import { methods } from '..';
import type { InputPhoto, Requests } from '../requests';

/** Asks methods as a client with a key of its own does, without a wire between them. */
export class Asker {
  readonly key;
  readonly #world: World;

  constructor(world: World, signedInAs?: Account | null, dc = world.homeDc) {
    this.#world = world;
    this.key = newAuthKey(world, {
      dc,
      ...(signedInAs && { userId: signedInAs.id.toString() }),
    });
  }

  /** For methods that answer one object. */
  async ask<Name extends keyof Requests>(name: Name, request: Requests[Name]): Promise<TlObject> {
    return (await this.answer(name, request)) as TlObject;
  }

  /** For all others. */
  async answer<Name extends keyof Requests>(name: Name, request: Requests[Name]): Promise<Answer> {
    const caller = { key: this.key, sessionId: 1n, layer: 198 };
    const method = methods[name];
    if (!method) throw new Error(`There is no method ${name}.`);
    return method(this.#world, { _: name, ...request }, caller);
  }
}

export const SELF = { _: 'inputUserSelf' } as const;

/** What a client sends to name a photo that it was told of. */
export function inputPhoto(photo: ProfilePhoto): Extract<InputPhoto, { _: 'inputPhoto' }> {
  const { id, accessHash, fileReference } = photo;
  return { _: 'inputPhoto', id, access_hash: accessHash, file_reference: fileReference };
}
