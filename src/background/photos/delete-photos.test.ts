import { beforeEach, expect, it, vi } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import { reset } from '../../../test/pages/fake-browser';
import { deletePhotos, findPhoto } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/open-accounts';
import { howToDelete } from './delete-photos';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));
vi.mock('../../telegram/photos/photos');
vi.mock('./standing', () => ({ standing: async () => ({ id: '1' }) }));

const account = { accountId: '7', dcs: { home: {} } } as OpenAccount;

beforeEach(async () => {
  await reset();
  vi.mocked(findPhoto).mockImplementation(async (_connection, _owner, id) => known(id));
});

it('is done when Telegram has deleted all of them', async () => {
  vi.mocked(deletePhotos).mockResolvedValue(['2', '3']);
  expect(await howToDelete({ kind: 'delete', photoIds: ['2', '3'] }).send(account)).toEqual({ photoId: '1' });
});

it('says how many they were, when others had gone before', async () => {
  vi.mocked(deletePhotos).mockResolvedValue(['2']);
  vi.mocked(findPhoto).mockResolvedValue(null).mockResolvedValueOnce(known('2'));
  const deleting = howToDelete({ kind: 'delete', photoIds: ['2', '3'] }).send(account);
  expect(await deleting).toEqual({ photoId: '1', count: 1 });
});

it('is not, when Telegram says nothing against it and keeps one', async () => {
  vi.mocked(deletePhotos).mockResolvedValue(['2']);
  const deleting = howToDelete({ kind: 'delete', photoIds: ['2', '3'] }).send(account);
  await expect(deleting).rejects.toMatchObject({ failure: { kind: 'photos-kept' } });
});

function known(id: string) {
  return { photo: aPhoto({ id }), reference: { id, accessHash: '0', fileReference: '', dc: 2, sizes: [] } };
}
