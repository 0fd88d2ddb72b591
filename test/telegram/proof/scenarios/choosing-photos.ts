import { expect } from 'vitest';
import type { Profile } from '../../world/profile';
import { signedIn } from './scenario';

export const choosingPhotos = signedIn({
  'lists every photo, the newest first': async ({ client, world }) => {
    const photos = await client.photos();
    expect(photos).toHaveLength(24);
    expect(photos.map(({ id }) => id)).toEqual(world.me.photos.map(({ id }) => id.toString()));
    expect(photos.map(({ dateSeconds }) => dateSeconds)).toEqual(
      world.me.photos.map(({ dateSeconds }) => dateSeconds),
    );
    expect(photos.filter(({ isAnimated }) => isAnimated)).toHaveLength(2);
  },

  'sets the seventh photo, which comes first under a new id': async ({ client, world }) => {
    const before = await client.photos();
    const [, , , , , , seventh] = before;
    if (!seventh) throw new Error('There is no seventh photo.');
    const set = await client.setPhoto(seventh);

    expect(world.me.currentPhoto?.picture).toBe('photo 7');
    const [first, ...others] = await client.photos();
    expect(first?.id).toBe(set.id);
    expect(set.id).not.toBe(seventh.id);
    expect(others.map(({ id }) => id)).toEqual(
      before.filter((photo) => photo !== seventh).map(({ id }) => id),
    );
  },

  'is told that a photo which was set has another id now': async ({ client }) => {
    const [, second] = await client.photos();
    if (!second) throw new Error('There is no second photo.');
    await client.setPhoto(second);
    await expect(client.setPhoto(second)).rejects.toThrow('PHOTO_ID_INVALID');
  },

  'sets the public photo and leaves the list as it is': async ({ client, world }) => {
    const before = await client.photos();
    const [, second] = before;
    if (!second) throw new Error('There is no second photo.');
    const set = await client.setPublicPhoto(second);

    expect(world.me.publicPhoto?.picture).toBe('photo 2');
    expect((await client.publicPhoto())?.id).toBe(set.id);
    expect((await client.photos()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  },

  'takes the current photo away: the next one is current': async ({ client, world }) => {
    await client.removeCurrentPhoto();
    expect(pictures(world.me).slice(0, 2)).toEqual(['photo 2', 'photo 3']);
    expect(await client.photos()).toHaveLength(23);
  },

  'deletes a photo from the middle of the list': async ({ client, world }) => {
    const [, , third] = await client.photos();
    if (!third) throw new Error('There is no third photo.');
    await client.deletePhoto(third);
    expect(pictures(world.me).slice(0, 3)).toEqual(['photo 1', 'photo 2', 'photo 4']);
  },

  'sets a photo for a bot of its own': async ({ client, world }) => {
    const [bot] = await client.bots();
    if (!bot) throw new Error('There is no bot.');
    expect(bot.name).toBe('Difference Engine');
    const [, second] = await client.botPhotos(bot);
    if (!second) throw new Error('The bot has no second photo.');
    await client.setBotPhoto(bot, second);
    expect(world.me.bots.map(pictures)).toEqual([['bot photo 2', 'bot photo 1']]);
    expect(world.me.currentPhoto?.picture).toBe('photo 1');
  },
});

function pictures({ photos }: Profile): string[] {
  return photos.map(({ picture }) => picture);
}
