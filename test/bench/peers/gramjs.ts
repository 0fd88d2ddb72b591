import bigInt from 'big-integer';
import { Api, TelegramClient } from 'telegram';
import { AuthKey } from 'telegram/crypto/AuthKey';
import { PromisedWebSockets } from 'telegram/extensions';
import { ConnectionTCPObfuscated } from 'telegram/network';
import { computeCheck } from 'telegram/Password';
import { StringSession } from 'telegram/sessions';
import type { Password, PeerAccount, SetPhoto } from './account';
import { answer } from './answer';

/** Peer B: GramJS as it comes, its client and all. */
answer({ set, prove: (password) => computeCheck(questionOf(password), password.text) });

async function set(account: PeerAccount, photo: SetPhoto): Promise<void> {
  const client = new TelegramClient(await sessionOf(account), account.api.id, account.api.hash, {
    connection: ConnectionTCPObfuscated,
    networkSocket: lineTo(account.url),
    useWSS: false,
    deviceModel: 'GramJS',
    systemVersion: '1',
    appVersion: '1',
  });
  await client.connect();
  await client.invoke(new Api.photos.UpdateProfilePhoto({ id: inputPhoto(photo) }));
}

async function sessionOf({ authKey, dc }: PeerAccount): Promise<StringSession> {
  const session = new StringSession('');
  session.setDC(dc, 'the local Telegram', 80);
  const key = new AuthKey();
  await key.setKey(Buffer.from(authKey, 'base64'));
  session.setAuthKey(key, dc);
  return session;
}

function lineTo(url: string) {
  return class extends PromisedWebSockets {
    override getWebSocketLink() {
      return url;
    }
  };
}

function inputPhoto({ id, accessHash, fileReference }: SetPhoto) {
  return new Api.InputPhoto({
    id: bigInt(id),
    accessHash: bigInt(accessHash),
    fileReference: Buffer.from(fileReference, 'base64'),
  });
}

function questionOf({ g, p, salt1, salt2, srpB, srpId }: Password) {
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  const currentAlgo = new Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
    g,
    p: bytes(p),
    salt1: bytes(salt1),
    salt2: bytes(salt2),
  });
  return { currentAlgo, srp_B: bytes(srpB), srpId: bigInt(srpId) } as Api.account.Password;
}
