import { newAuthKey } from '../../telegram/mtproto/cipher/auth-key';
import type { Telegram } from '../../telegram/server';
import { addAccount } from '../../telegram/world/people';
import { addPhoto } from '../../telegram/world/photos';
import type { Account } from '../../telegram/world/profile';
import type { PeerAccount, SetPhoto } from '../peers/account';
import type { BenchPage } from './browser/bench-page';

/** Somebody whom only one peer knows, so that nobody changes another's photos. */
export interface PeerPerson {
  /** The one that is set next: a photo that was set is another one afterwards. */
  nextPhoto: () => SetPhoto;
}

/** Signs each peer in: with a key that the server knows, in its own storage. */
export async function addPeers(
  telegram: Telegram,
  pages: Record<'B' | 'E', BenchPage>,
): Promise<Record<'B' | 'E', PeerPerson>> {
  return { B: await addPeer(telegram, pages.B, 1), E: await addPeer(telegram, pages.E, 2) };
}

async function addPeer({ world, endpoint }: Telegram, page: BenchPage, number: number): Promise<PeerPerson> {
  const phone = `999662100${number}`;
  const person = addAccount(world, { firstName: 'Peer', lastName: `${number}`, phone, code: '22222' });
  const bytes = Buffer.from('a picture');
  const files = { a: bytes, b: bytes, c: bytes, i: bytes, video: null };
  for (const picture of ['one', 'two', 'three']) addPhoto(world, person, { picture, dateSeconds: 1, files });
  const { key } = newAuthKey(world, { dc: endpoint.homeDc, userId: person.id.toString() });
  const account: PeerAccount = {
    authKey: key.toString('base64'),
    dc: endpoint.homeDc,
    url: endpoint.dcs[0]?.url ?? '',
    api: { id: endpoint.apiId, hash: endpoint.apiHash },
  };
  await page.run((stored) => chrome.storage.local.set(stored), account);
  return { nextPhoto: () => oldestPhoto(person) };
}

function oldestPhoto(person: Account): SetPhoto {
  const oldest = person.photos.at(-1);
  if (!oldest) throw new Error('Everybody has photos.');
  const { id, accessHash, fileReference } = oldest;
  return { id: `${id}`, accessHash: `${accessHash}`, fileReference: fileReference.toString('base64') };
}
