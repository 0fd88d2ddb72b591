import type { World } from '../world';
import { addAccount, addBot } from '../world/people';
import { addPhoto, addPublicPhoto } from '../world/photos';
import type { Profile } from '../world/profile';
import { demoPicture } from './demo-picture';

/** Who lives in the demo world: one person with ten years of photos, a public photo, and a bot of her own. */
export function addDemoPeople(world: World): void {
  const ada = addAccount(world, {
    firstName: 'Ada',
    lastName: 'Lovelace',
    // 99966, the digit of a DC, four more digits; the code is that digit five times: Telegram's own numbers for
    // tests (core.telegram.org/api/auth#test-accounts).
    phone: '9996620007',
    code: '22222',
    password: { text: 'notes on the engine', hint: 'What I wrote in 1843' },
  });
  addPhotos(world, ada, { name: 'photo', dates: PHOTO_DATES });
  addPublicPhoto(world, ada, named('public photo', '2021-03-08'));

  const bot = addBot(world, ada, { firstName: 'Difference Engine', username: 'difference_engine_bot' });
  addPhotos(world, bot, { name: 'bot photo', dates: BOT_PHOTO_DATES });
}

/** Dates and numbers run newest first: `photo 1` is the current one, `photo 7` the seventh of the list. */
function addPhotos(world: World, profile: Profile, { name, dates }: { name: string; dates: string[] }): void {
  const newestFirst = dates.map((date, index) => named(`${name} ${index + 1}`, date));
  for (const photo of newestFirst.reverse()) addPhoto(world, profile, photo);
}

function named(picture: string, date: string) {
  return { picture, dateSeconds: Date.parse(`${date}T12:00:00Z`) / 1000, files: demoPicture(picture) };
}

// Some months have several, as a person's do; snow falls in December.
const PHOTO_DATES = `
  2025-06-21 2025-06-02 2025-03-14
  2024-12-24 2024-12-10 2024-12-01 2024-08-17 2024-05-05
  2023-11-11 2023-07-09 2023-07-01 2023-02-14
  2022-10-31 2022-09-03 2022-04-18
  2021-12-31 2021-05-20
  2020-09-12 2020-03-27
  2019-08-25 2018-12-16 2018-06-30 2017-04-02
  2015-12-10`
  .trim()
  .split(/\s+/);

const BOT_PHOTO_DATES = ['2024-02-29', '2022-06-14'];
