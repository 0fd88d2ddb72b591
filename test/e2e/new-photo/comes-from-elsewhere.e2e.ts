import sharp from 'sharp';
import { expect } from 'vitest';
import { cornersOf, fourFields, UPRIGHT } from '../../support/pictures/four-fields';
import { giveTextByEvent } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { story } from '../../support/stories/story';
import { serveImageSite } from '../../support/web/image-site';

story('a picture dragged out of a page, or its copied address, becomes the photo', async (cast) => {
  const { person, telegram } = cast;
  const site = await serveImageSite({ pages: [], picture: await fourFields(900, 700).toBuffer() });
  try {
    await person.signsIn();
    const address = `${site.pictures}/open/picture`;
    for (const [kind, texts] of [
      ['drop', { 'text/html': `<meta charset="utf-8"><img src="${address}">`, 'text/uri-list': site.pages }],
      ['drop', { 'text/uri-list': address }],
      ['paste', { 'text/plain': ` ${address}\n` }],
    ] as const) {
      await person.opens('crop/index.html');
      await person.sees('Choose a picture, paste one, or drop it here.');
      await giveTextByEvent(person.page, kind, texts);
      await person.presses('Set as profile photo');
      await person.sees('Photo set.');
      expect(await cornersOf((await receivedPhoto(telegram.world)).bytes)).toEqual(UPRIGHT);
      await person.page.close();
    }
    expect(telegram.world.received).toHaveLength(3);
  } finally {
    await site.stop();
  }
});

story('a picture taken with the camera becomes the photo', async ({ person, telegram }) => {
  await person.signsIn();
  await person.opens('crop/index.html');
  await person.presses('Take a picture');
  await person.presses('Take it');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  const { channels } = await sharp((await receivedPhoto(telegram.world)).bytes).stats();
  // The browsers' own test pictures: not a camera's first frame, which is black.
  expect(Math.max(...channels.map(({ max }) => max))).toBeGreaterThan(100);
});
