import { TelegramClient } from 'telegram';
import { AuthKey } from 'telegram/crypto/AuthKey';
import { PromisedWebSockets } from 'telegram/extensions';
import { ConnectionTCPObfuscated } from 'telegram/network';
import { StringSession } from 'telegram/sessions';
import type { PeerAccount } from '../account';

/** GramJS's own client, which goes on as somebody who is signed in. */
export async function connectedClient(account: PeerAccount): Promise<TelegramClient> {
  const client = new TelegramClient(await sessionOf(account), account.api.id, account.api.hash, {
    connection: ConnectionTCPObfuscated,
    networkSocket: lineTo(account.url),
    useWSS: false,
    deviceModel: 'GramJS',
    systemVersion: '1',
    appVersion: '1',
  });
  await client.connect();
  return client;
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
