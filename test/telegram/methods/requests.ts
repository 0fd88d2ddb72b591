import type { Answer, Caller } from '../handler';
import type { World } from '../world';

/** The requests that this server answers, as the codec reads them by the schema (see tl-object.ts for the types). */
export interface Requests {
  'account.getAuthorizations': object;
  'account.getPassword': object;
  'account.resetAuthorization': { hash: bigint };
  'account.sendVerifyEmailCode': { purpose: EmailVerifyPurpose; email: string };
  'account.verifyEmail': { purpose: EmailVerifyPurpose; verification: EmailVerification };
  'auth.acceptLoginToken': { token: Buffer };
  'auth.cancelCode': { phone_number: string; phone_code_hash: string };
  'auth.checkPassword': { password: InputCheckPassword };
  'auth.exportAuthorization': { dc_id: number };
  'auth.exportLoginToken': { api_id: number; api_hash: string; except_ids: bigint[] };
  'auth.importAuthorization': { id: bigint; bytes: Buffer };
  'auth.importLoginToken': { token: Buffer };
  'auth.logOut': object;
  'auth.resendCode': { phone_number: string; phone_code_hash: string };
  'auth.sendCode': { phone_number: string; api_id: number; api_hash: string };
  'auth.signIn': {
    phone_number: string;
    phone_code_hash: string;
    phone_code?: string;
    email_verification?: EmailVerification;
  };
  'bots.getAdminedBots': object;
  'help.getAppConfig': object;
  'help.getConfig': object;
  'help.getCountriesList': { lang_code: string; hash: number };
  'help.getNearestDc': object;
  'photos.deletePhotos': { id: InputPhoto[] };
  'photos.getUserPhotos': { user_id: InputUser; offset: number; max_id: bigint; limit: number };
  'photos.updateProfilePhoto': { fallback: boolean; bot?: InputUser; id: InputPhoto };
  'photos.uploadProfilePhoto': {
    fallback: boolean;
    bot?: InputUser;
    file?: InputFile;
    video?: InputFile;
    video_emoji_markup?: object;
  };
  'updates.getState': object;
  'upload.getFile': { precise: boolean; location: InputFileLocation; offset: bigint; limit: number };
  'upload.saveFilePart': { file_id: bigint; file_part: number; bytes: Buffer };
  'users.getFullUser': { id: InputUser };
  'users.getUsers': { id: InputUser[] };
}

/** The handler of one method. */
export type Method<Name extends keyof Requests> = (
  world: World,
  request: Requests[Name],
  caller: Caller,
) => Answer | Promise<Answer>;

/** Constructors of a type that this server has no use for come as `Other`: it refuses them. */
type Other = { _: 'other' };

export type InputUser =
  | { _: 'inputUserSelf' }
  | { _: 'inputUser'; user_id: bigint; access_hash: bigint }
  | Other;

export type InputPeer =
  | { _: 'inputPeerSelf' }
  | { _: 'inputPeerUser'; user_id: bigint; access_hash: bigint }
  | Other;

export type InputPhoto =
  | { _: 'inputPhotoEmpty' }
  | { _: 'inputPhoto'; id: bigint; access_hash: bigint; file_reference: Buffer };

export type InputFile =
  | { _: 'inputFile'; id: bigint; parts: number; name: string; md5_checksum: string }
  | Other;

export type InputFileLocation =
  | {
      _: 'inputPhotoFileLocation';
      id: bigint;
      access_hash: bigint;
      file_reference: Buffer;
      thumb_size: string;
    }
  | { _: 'inputPeerPhotoFileLocation'; big: boolean; peer: InputPeer; photo_id: bigint }
  | Other;

export type InputCheckPassword =
  | { _: 'inputCheckPasswordSRP'; srp_id: bigint; A: Buffer; M1: Buffer }
  | { _: 'inputCheckPasswordEmpty' };

export type EmailVerifyPurpose =
  | { _: 'emailVerifyPurposeLoginSetup'; phone_number: string; phone_code_hash: string }
  | Other;

export type EmailVerification = { _: 'emailVerificationCode'; code: string } | Other;
