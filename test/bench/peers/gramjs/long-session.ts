import { Api } from 'telegram';
import { CustomFile } from 'telegram/client/uploads';
import type { LongSession, PeerAccount } from '../account';
import { connectedClient } from './client';

/** Sets photos, downloads thumbnails and uploads pictures with what GramJS's client has for each. */
export async function longSession(
  account: PeerAccount,
  { sets, thumbnails, uploads, picture }: LongSession,
): Promise<void> {
  const client = await connectedClient(account);
  const list = async () => {
    const userId = new Api.InputUserSelf();
    const { photos } = await client.invoke(new Api.photos.GetUserPhotos({ userId, limit: 100 }));
    return photos as Api.Photo[];
  };
  for (let count = 0; count < sets; count++) {
    const { id, accessHash, fileReference } = (await list()).at(-1) as Api.Photo;
    const oldest = new Api.InputPhoto({ id, accessHash, fileReference });
    await client.invoke(new Api.photos.UpdateProfilePhoto({ id: oldest }));
  }
  const photos = await list();
  await Promise.all(
    Array.from({ length: thumbnails }, (_, at) => {
      const { id, accessHash, fileReference, dcId } = photos[at % photos.length] as Api.Photo;
      const location = new Api.InputPhotoFileLocation({ id, accessHash, fileReference, thumbSize: 'a' });
      return client.downloadFile(location, { dcId });
    }),
  );
  const bytes = Buffer.from(picture, 'base64');
  for (let count = 0; count < uploads; count++) {
    const file = await client.uploadFile({
      file: new CustomFile('photo.jpg', bytes.length, '', bytes),
      workers: 1,
    });
    await client.invoke(new Api.photos.UploadProfilePhoto({ file }));
  }
}
