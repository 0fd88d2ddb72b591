import type { World } from '../world';
import type { Account, Profile, ProfilePhoto } from '../world/profile';
import type { CodeWay } from '../world/sign-in/code-way';

/** The world as JSON: what a test wants to see of it. No keys, no hashes, no file references. */
export interface WorldReport {
  accounts: AccountReport[];
  /** Codes that were sent and not used yet; `email` is where the code for setting up an address went. */
  codes: { phone: string; code: string; way: CodeWay; email: { address: string; code: string } | null }[];
}

interface ProfileReport {
  id: string;
  name: string;
  /** Newest first. */
  photos: PhotoReport[];
  currentPhoto: PhotoReport | null;
  publicPhoto: PhotoReport | null;
}

interface AccountReport extends ProfileReport {
  phone: string;
  code: string;
  password: string | null;
  homeDc: number;
  /** With how many keys this account is signed in. */
  sessions: number;
  bots: ProfileReport[];
}

interface PhotoReport {
  picture: string;
  id: string;
  dateSeconds: number;
  hasVideo: boolean;
}

export function worldReport(world: World): WorldReport {
  return {
    accounts: world.accounts.map((account) => accountReport(world, account)),
    codes: [...world.signIns.values()].map(({ phone, code, way, emailToVerify }) => ({
      phone,
      code,
      way,
      email: emailToVerify,
    })),
  };
}

function accountReport(world: World, account: Account): AccountReport {
  const { phone, code, password, homeDc, bots } = account;
  return {
    ...profileReport(account, `${account.firstName} ${account.lastName}`),
    phone,
    code,
    password: password?.text ?? null,
    homeDc,
    sessions: [...world.keys.values()].filter(
      ({ userId, dc }) => userId === account.id.toString() && dc === account.homeDc,
    ).length,
    bots: bots.map((bot) => profileReport(bot, bot.firstName)),
  };
}

function profileReport(profile: Profile, name: string): ProfileReport {
  const { id, photos, currentPhoto, publicPhoto } = profile;
  return {
    id: id.toString(),
    name,
    photos: photos.map(photoReport),
    currentPhoto: currentPhoto && photoReport(currentPhoto),
    publicPhoto: publicPhoto && photoReport(publicPhoto),
  };
}

function photoReport({ picture, id, dateSeconds, files }: ProfilePhoto): PhotoReport {
  return { picture, id: id.toString(), dateSeconds, hasVideo: files.video !== null };
}
