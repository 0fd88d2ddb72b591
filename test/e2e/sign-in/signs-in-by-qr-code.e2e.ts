import { expect } from 'vitest';
import { scanQrCode } from '../../support/person/scan-qr-code';
import { type Cast, story } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { acceptLoginToken, tokenInLink } from '../../telegram/world/sign-in/login-token';

story('a person scans the QR code with their phone, gives the password, and is in', async (cast) => {
  const { person, telegram } = cast;
  await person.opensThePopup();
  await person.goesToTheQrCode();
  await scans(cast);

  await person.sees('Type your password');
  await person.sees('What I wrote in 1843');
  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
  await person.opensThePopup();
  await person.seesPhotos(24);
  expect([...telegram.world.keys.values()].filter(({ userId }) => userId !== null)).toHaveLength(1);
});

story('the QR code works for somebody who is at home in another data centre', async (cast) => {
  const { person, telegram } = cast;
  telegram.world.me.homeDc = 4;
  await person.opensThePopup();
  await person.goesToTheQrCode();
  await scans(cast);

  await person.givesThePassword();
  await person.sees('Signed in as Ada Lovelace');
  const [key] = [...telegram.world.keys.values()].filter(({ userId }) => userId !== null);
  expect(key?.dc).toBe(4);
});

/** What the phone does: it reads the code off the screen, and tells Telegram that its owner agrees. */
async function scans({ person, telegram: { world } }: Cast): Promise<void> {
  const link = await waitFor('a QR code that a camera can read', () => scanQrCode(person.page));
  acceptLoginToken(world, world.me, tokenInLink(link));
}
