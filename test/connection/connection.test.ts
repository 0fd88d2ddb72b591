import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { ConnectionLost, RpcError, TransportError, Unreachable } from '../../src/telegram/mtproto/errors';
import { downloadPicture } from '../../src/telegram/photos/files';
import { findPhoto, listPhotos, type Place, setPhoto } from '../../src/telegram/photos/photos';
import { uploadPhoto } from '../../src/telegram/photos/upload';
import { readProfile } from '../../src/telegram/profile';
import { sendCode, signIn } from '../../src/telegram/sign-in/code';
import { logOut } from '../../src/telegram/sign-in/log-out';
import { checkPassword } from '../../src/telegram/sign-in/password';
import { connectionFor, type Local, signInAsGrace, startLocal } from './local-connection';

const PROFILE: Place = { owner: 'self', isPublic: false };

let local: Local;

beforeEach(async () => {
  local = await startLocal();
});
afterEach(() => local.stop());

describe('signing in', () => {
  it('by code and two-step password', async () => {
    const { telegram, connection } = local;
    const { apiId: id, apiHash: hash } = telegram.endpoint;
    const sent = await sendCode(connection, telegram.world.me.phone, { id, hash });
    expect(sent).toMatchObject({ place: { kind: 'app' }, length: 5 });
    const { phone, code } = telegram.world.me;
    expect(
      await signIn(connection, { phone, code, phoneCodeHash: sent.phoneCodeHash, isEmailCode: false }),
    ).toEqual({
      passwordHint: 'a horse',
    });
    await expect(checkPassword(connection, 'wrong')).rejects.toThrow('PASSWORD_HASH_INVALID');
    expect(await checkPassword(connection, 'correct horse')).toEqual({
      id: telegram.world.me.id.toString(),
      name: 'Grace Hopper',
      maskedPhone: '+99 •••••• 01',
    });
  });

  it('asks anew for what the password is proved with, when that has run out meanwhile', async () => {
    const { telegram } = local;
    telegram.fault({
      match: { method: 'auth.checkPassword' },
      times: 1,
      do: { kind: 'answer-error', code: 400, message: 'SRP_ID_INVALID' },
    });
    await signInAsGrace(local);
    expect(telegram.trace.count('auth.checkPassword')).toBe(2);
  });

  it('by a wrong code fails with what Telegram says', async () => {
    const { telegram, connection } = local;
    const { apiId: id, apiHash: hash } = telegram.endpoint;
    const { phone } = telegram.world.me;
    const { phoneCodeHash } = await sendCode(connection, phone, { id, hash });
    const wrong = signIn(connection, { phone, phoneCodeHash, code: '00000', isEmailCode: false });
    await expect(wrong).rejects.toThrow(new RpcError(400, 'PHONE_CODE_INVALID'));
  });

  it('off again: the key is worth nothing afterwards', async () => {
    await signInAsGrace(local);
    await logOut(local.connection);
    await expect(listPhotos(local.connection, 'self')).rejects.toThrow('AUTH_KEY_UNREGISTERED');
  });
});

describe('signed in', () => {
  beforeEach(() => signInAsGrace(local));

  it('lists, sets, finds and downloads over one socket', async () => {
    const { connection, telegram } = local;
    const [first, second] = (await listPhotos(connection, 'self')).photos;
    if (!first || !second) throw new Error('there are three photos');
    expect((await readProfile(connection)).current?.photo).toEqual(first.photo);

    const set = await setPhoto(connection, second.reference, PROFILE);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 2');
    expect(set.photo.id).toBe(telegram.world.me.currentPhoto?.id.toString());
    expect(await findPhoto(connection, 'self', second.photo.id)).toBeNull();

    const picture = await downloadPicture(local.dcs, set.reference, 'a');
    expect(await picture.text()).toBe('picture 2');
    expect(local.sockets()).toBe(1);
  });

  it('what is asked in the same turn travels in one message', async () => {
    const { connection } = local;
    const send = vi.spyOn(WebSocket.prototype, 'send');
    await Promise.all([
      listPhotos(connection, 'self'),
      readProfile(connection),
      listPhotos(connection, 'self'),
    ]);
    // The server's side of the socket has no address; only what we sent counts here.
    const fromUs = (send.mock.contexts as WebSocket[]).filter(({ url }) => url);
    expect(fromUs).toHaveLength(1);
  });

  it('comes back with the kept key and salt: one socket, no key exchange, nothing refused', async () => {
    const { telegram, session } = local;
    await local.connection.close();
    const exchanges = telegram.trace.count('req_pq_multi');
    const refusals = sentBy(local, 'bad_server_salt');
    const again = connectionFor(session);
    expect(await listPhotos(again, 'self')).toMatchObject({ total: 3 });
    await again.close();
    expect(telegram.trace.count('req_pq_multi')).toBe(exchanges);
    expect(sentBy(local, 'bad_server_salt')).toBe(refusals);
  });

  it('a wrong clock is put right', async () => {
    await local.connection.close();
    const again = connectionFor({ ...local.session, clockOffsetSeconds: 7200 });
    expect(await listPhotos(again, 'self')).toMatchObject({ total: 3 });
    await again.close();
  });

  it('an error in a container leaves its neighbours their answers', async () => {
    const { connection, telegram } = local;
    telegram.fault({
      match: { method: 'users.getFullUser' },
      do: { kind: 'answer-error', code: 500, message: 'NO' },
    });
    const [photos, profile] = await Promise.allSettled([
      listPhotos(connection, 'self'),
      readProfile(connection),
    ]);
    expect(photos.status).toBe('fulfilled');
    expect(profile).toMatchObject({ status: 'rejected', reason: new RpcError(500, 'NO') });
  });

  it('a broken line is an answer to a command, and a reading is tried again', async () => {
    const { connection, telegram } = local;
    const [, second] = (await listPhotos(connection, 'self')).photos;
    if (!second) throw new Error('there are three photos');
    telegram.fault({ match: { method: 'photos.updateProfilePhoto' }, times: 1, do: { kind: 'drop-after' } });
    await expect(setPhoto(connection, second.reference, PROFILE)).rejects.toThrow(ConnectionLost);
    expect(telegram.trace.count('photos.updateProfilePhoto')).toBe(1);

    telegram.fault({ match: { method: 'users.getFullUser' }, times: 1, do: { kind: 'drop-before' } });
    expect((await readProfile(connection)).current?.photo.id).toBe(
      telegram.world.me.currentPhoto?.id.toString(),
    );
  });

  it('no answer is an end, too', async () => {
    local.telegram.fault({ match: { method: 'users.getFullUser' }, do: { kind: 'no-answer' } });
    await expect(readProfile(local.connection)).rejects.toThrow(ConnectionLost);
    // Nobody waits for it any more: it is not asked again.
    await local.connection.connect();
    await listPhotos(local.connection, 'self');
    expect(local.telegram.trace.count('users.getFullUser')).toBe(1);
  });

  it('an upload outlives a reading beside it to which no answer comes', async () => {
    const { connection, telegram } = local;
    const release = telegram.fault({ match: { method: 'photos.uploadProfilePhoto' }, do: { kind: 'hold' } });
    telegram.fault({ match: { method: 'users.getFullUser' }, do: { kind: 'no-answer' } });
    const file = new Blob([new Uint8Array(await plainPicture())]);
    const uploaded = uploadPhoto(connection, file, PROFILE);
    await expect(readProfile(connection)).rejects.toThrow(ConnectionLost);
    release();
    await uploaded;
    expect(telegram.world.me.currentPhoto?.picture).toBe('upload 1');
  });

  it('a forgotten key is said at once', async () => {
    local.telegram.fault({ match: { method: 'users.getFullUser' }, do: { kind: 'forget-key' } });
    await expect(readProfile(local.connection)).rejects.toThrow(new TransportError(-404));
  });

  it.each([404, 429])(
    'after transport error %i the line is closed before the next is dialled',
    async (code) => {
      const { connection, telegram } = local;
      telegram.fault({
        match: { method: 'users.getFullUser', nth: 1 },
        do: { kind: 'transport-error', code },
      });
      await expect(readProfile(connection)).rejects.toThrow(new TransportError(-code));
      await listPhotos(connection, 'self');
      const names = telegram.trace.entries.map(({ name }) => name);
      expect(names.lastIndexOf('closed')).toBeGreaterThan(0);
      expect(names.lastIndexOf('closed')).toBeLessThan(names.lastIndexOf('connected'));
    },
  );

  it('a server that is gone is said at once', async () => {
    await local.telegram.stop();
    await expect(listPhotos(local.connection, 'self')).rejects.toThrow(Unreachable);
  });
});

function plainPicture(): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 640, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
}

function sentBy({ telegram }: Local, name: string): number {
  return telegram.trace.entries.filter((entry) => entry.direction === 'out' && entry.name === name).length;
}
