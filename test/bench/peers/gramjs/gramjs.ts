import bigInt from 'big-integer';
import { Api } from 'telegram';
import { computeCheck } from 'telegram/Password';
import type { Password, PeerAccount, SetPhoto } from '../account';
import { answer } from '../answer';
import { connectedClient } from './client';
import { longSession } from './long-session';

/** Peer B: GramJS as it comes, its client and all. */
answer({ set, prove: (password) => computeCheck(questionOf(password), password.text), longSession });

async function set(account: PeerAccount, photo: SetPhoto): Promise<void> {
  const client = await connectedClient(account);
  await client.invoke(new Api.photos.UpdateProfilePhoto({ id: inputPhoto(photo) }));
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
