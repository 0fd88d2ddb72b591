import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import type { TlObject } from '../tl-object';
import type { World } from '../world';
import { addAccount } from '../world/people';
import { expireFileReferences } from '../world/photos';
import type { Bot, Profile, ProfilePhoto } from '../world/profile';
import { Asker, inputPhoto, SELF } from './testing/asking';

let world: World;
let ada: Asker;

beforeEach(() => {
  world = createWorld();
  ada = new Asker(world, world.me);
});

describe('photos.getUserPhotos', () => {
  it('gives all, the newest first, as a whole', async () => {
    const answer = await list({});
    expect(answer._).toBe('photos.photos');
    expect(idsIn(answer)).toEqual(world.me.photos.map(({ id }) => id));
  });

  it('gives a page of the list, and says how long it is', async () => {
    const answer = await list({ offset: 5, limit: 3 });
    expect(answer).toMatchObject({ _: 'photos.photosSlice', count: 24 });
    expect(idsIn(answer)).toEqual([photo(6), photo(7), photo(8)].map(({ id }) => id));
  });

  it('starts after max_id', async () => {
    expect(idsIn(await list({ max_id: photo(7).id, limit: 2 }))).toEqual([photo(8).id, photo(9).id]);
  });

  it('gives one photo by its id, as clients do to renew a file reference', async () => {
    expect(idsIn(await list({ max_id: photo(7).id, offset: -1, limit: 1 }))).toEqual([photo(7).id]);
  });

  it('gives a hundred at most', async () => {
    const { photos } = world.me;
    world.me.photos = Array.from({ length: 130 }, (_, index) => ({ ...photo(1), id: BigInt(130 - index) }));
    expect(idsIn(await list({ limit: 1000 }))).toHaveLength(100);
    expect(photos).toHaveLength(24);
  });

  it('tells sizes that are those of the files, and two that move', async () => {
    const { photos } = (await list({})) as unknown as {
      photos: { sizes: TlObject[]; video_sizes?: TlObject[] }[];
    };
    expect(photos[0]?.sizes.map(({ type }) => type)).toEqual(['i', 'a', 'b', 'c']);
    expect(photos[0]?.sizes[3]).toMatchObject({ w: 640, h: 640, size: photo(1).files.c.length });
    expect(photos.filter(({ video_sizes }) => video_sizes)).toHaveLength(2);
  });

  it('knows nobody whose access hash is wrong', async () => {
    const user_id = { _: 'inputUser', user_id: bot().id, access_hash: 1n } as const;
    await expect(ada.ask('photos.getUserPhotos', { ...PAGE, user_id })).rejects.toThrow('USER_ID_INVALID');
  });
});

describe('photos.updateProfilePhoto', () => {
  it('makes a photo the current one: first in the list, a new object of the old date and picture', async () => {
    const seventh = photo(7);
    const answer = await ada.ask('photos.updateProfilePhoto', { fallback: false, id: inputPhoto(seventh) });

    expect(pictures(world.me).slice(0, 3)).toEqual(['photo 7', 'photo 1', 'photo 2']);
    expect(world.me.photos).toHaveLength(24);
    expect(answer.photo).toMatchObject({ id: world.me.currentPhoto?.id, date: seventh.dateSeconds });
    expect(world.me.currentPhoto?.id).toBeGreaterThan(seventh.id);
    expect(world.me.currentPhoto?.accessHash).not.toBe(seventh.accessHash);
    expect(answer.users).toMatchObject([{ self: true, photo: { photo_id: world.me.currentPhoto?.id } }]);
    await expect(set(seventh)).rejects.toThrow('PHOTO_ID_INVALID');
  });

  it('makes a photo the public one and leaves the list alone', async () => {
    await ada.ask('photos.updateProfilePhoto', { fallback: true, id: inputPhoto(photo(3)) });
    expect(world.me.publicPhoto?.picture).toBe('photo 3');
    expect(world.me.publicPhoto?.id).not.toBe(photo(3).id);
    expect(pictures(world.me)).toHaveLength(24);
    expect(world.me.currentPhoto?.picture).toBe('photo 1');
  });

  it('makes the public photo the current one, too', async () => {
    if (!world.me.publicPhoto) throw new Error('There is no public photo.');
    await set(world.me.publicPhoto);
    expect(world.me.currentPhoto?.picture).toBe('public photo');
    expect(world.me.photos).toHaveLength(25);
    expect(world.me.publicPhoto.picture).toBe('public photo');
  });

  it('takes the current photo away: the next one is current', async () => {
    const answer = await ada.ask('photos.updateProfilePhoto', {
      fallback: false,
      id: { _: 'inputPhotoEmpty' },
    });
    expect(answer.photo).toMatchObject({ id: world.me.currentPhoto?.id });
    expect(pictures(world.me).slice(0, 2)).toEqual(['photo 2', 'photo 3']);
  });

  it('takes the last photo away: there is none, and people see the public one', async () => {
    world.me.photos = [photo(1)];
    const answer = await ada.ask('photos.updateProfilePhoto', {
      fallback: false,
      id: { _: 'inputPhotoEmpty' },
    });
    expect(answer.photo).toMatchObject({ _: 'photoEmpty' });
    expect(world.me.currentPhoto).toBeNull();
    expect(answer.users).toMatchObject([{ photo: { photo_id: world.me.publicPhoto?.id } }]);
  });

  it('takes the public photo away', async () => {
    const answer = await ada.ask('photos.updateProfilePhoto', {
      fallback: true,
      id: { _: 'inputPhotoEmpty' },
    });
    expect(answer.photo).toMatchObject({ _: 'photoEmpty' });
    expect(world.me.publicPhoto).toBeNull();
    expect(world.me.photos).toHaveLength(24);
  });

  it("sets a bot's photo from its own list and from its owner's", async () => {
    const second = bot().photos[1] ?? photo(1);
    await ada.ask('photos.updateProfilePhoto', { fallback: false, bot: inputBot(), id: inputPhoto(second) });
    expect(pictures(bot())).toEqual(['bot photo 2', 'bot photo 1']);
    await ada.ask('photos.updateProfilePhoto', {
      fallback: false,
      bot: inputBot(),
      id: inputPhoto(photo(7)),
    });
    expect(pictures(bot())).toEqual(['photo 7', 'bot photo 2', 'bot photo 1']);
    expect(world.me.currentPhoto?.picture).toBe('photo 1');
  });

  it('refuses a public photo for a bot, and the bots of others', async () => {
    const id = inputPhoto(photo(2));
    const asPublic = ada.ask('photos.updateProfilePhoto', { fallback: true, bot: inputBot(), id });
    await expect(asPublic).rejects.toThrow('BOT_FALLBACK_UNSUPPORTED');
    const stranger = new Asker(world, addAccount(world, CHARLES));
    const byStranger = stranger.ask('photos.updateProfilePhoto', { fallback: false, bot: inputBot(), id });
    await expect(byStranger).rejects.toThrow('BOT_INVALID');
  });

  it.each([
    ['PHOTO_ID_INVALID', { id: 1n }],
    ['PHOTO_ID_INVALID', { access_hash: 1n }],
    ['FILE_REFERENCE_EMPTY', { file_reference: Buffer.alloc(0) }],
    ['FILE_REFERENCE_INVALID', { file_reference: Buffer.alloc(25) }],
  ])('answers %s', async (error, wrong) => {
    const id = { ...inputPhoto(photo(7)), ...wrong };
    await expect(ada.ask('photos.updateProfilePhoto', { fallback: false, id })).rejects.toThrow(error);
    expect(world.me.currentPhoto?.picture).toBe('photo 1');
  });

  it('answers FILE_REFERENCE_EXPIRED to an old one, and takes the new one', async () => {
    const old = { ...photo(7) };
    expireFileReferences(world);
    await expect(set(old)).rejects.toThrow('FILE_REFERENCE_EXPIRED');
    await set(photo(7));
    expect(world.me.currentPhoto?.picture).toBe('photo 7');
  });
});

describe('photos.deletePhotos', () => {
  it('deletes, and answers with the ids that are gone', async () => {
    const gone = [photo(1), photo(3)];
    expect(await ada.answer('photos.deletePhotos', { id: gone.map(inputPhoto) })).toEqual(
      gone.map(({ id }) => id),
    );
    expect(pictures(world.me).slice(0, 2)).toEqual(['photo 2', 'photo 4']);
  });

  it('deletes nothing when one of them is not in the list', async () => {
    const unknown = { ...inputPhoto(photo(3)), id: 1n };
    const deleting = ada.answer('photos.deletePhotos', { id: [inputPhoto(photo(2)), unknown] });
    await expect(deleting).rejects.toThrow('PHOTO_ID_INVALID');
    expect(world.me.photos).toHaveLength(24);
  });

  it('does not delete the public photo', async () => {
    const { publicPhoto } = world.me;
    const id = publicPhoto ? [inputPhoto(publicPhoto)] : [];
    await expect(ada.answer('photos.deletePhotos', { id })).rejects.toThrow('PHOTO_ID_INVALID');
    expect(world.me.publicPhoto).toBe(publicPhoto);
  });
});

it('a frozen account may look and change nothing', async () => {
  world.me.isFrozen = true;
  const id = [inputPhoto(photo(1))];
  const frozen = { code: 420, message: 'FROZEN_METHOD_INVALID' };
  await expect(set(photo(7))).rejects.toMatchObject(frozen);
  await expect(ada.ask('photos.deletePhotos', { id })).rejects.toMatchObject(frozen);
  await expect(ada.ask('photos.uploadProfilePhoto', { fallback: false })).rejects.toMatchObject(frozen);
  expect(idsIn(await list({}))).toHaveLength(24);
  const { config } = await ada.ask('help.getAppConfig', {});
  expect((config as { value: TlObject[] }).value.map(({ key }) => key)).toContain('freeze_appeal_url');
});

it('a list past its limit takes no photo, not even one of its own', async () => {
  world.limits.photos = 23;
  await expect(set(photo(7))).rejects.toThrow('ALBUM_PHOTOS_TOO_MANY');
  world.limits.photos = 24;
  expect(await set(photo(7))).toMatchObject({ _: 'photos.photo' });
});

it('wants somebody to be signed in', async () => {
  const nobody = new Asker(world);
  await expect(nobody.ask('photos.getUserPhotos', PAGE)).rejects.toMatchObject({
    code: 401,
    message: 'AUTH_KEY_UNREGISTERED',
  });
});

const PAGE = { user_id: SELF, offset: 0, max_id: 0n, limit: 100 };
const CHARLES = { firstName: 'Charles', lastName: 'Babbage', phone: '9996620008', code: '22222' };

function list(page: Partial<typeof PAGE>): Promise<TlObject> {
  return ada.ask('photos.getUserPhotos', { ...PAGE, ...page });
}

function set(chosen: ProfilePhoto): Promise<TlObject> {
  return ada.ask('photos.updateProfilePhoto', { fallback: false, id: inputPhoto(chosen) });
}

/** By its number, which is its place in the list from 1. */
function photo(number: number): ProfilePhoto {
  const found = world.me.photos[number - 1];
  if (!found) throw new Error(`There is no photo ${number}.`);
  return found;
}

function bot(): Bot {
  const [first] = world.me.bots;
  if (!first) throw new Error('There is no bot.');
  return first;
}

function inputBot() {
  return { _: 'inputUser', user_id: bot().id, access_hash: bot().accessHash } as const;
}

function pictures({ photos }: Profile): string[] {
  return photos.map(({ picture }) => picture);
}

function idsIn(answer: TlObject): unknown[] {
  return (answer.photos as TlObject[]).map(({ id }) => id);
}
