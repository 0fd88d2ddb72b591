import type { Handler } from '../handler';
import { getPassword } from './account';
import { cancelCode, checkPassword, logOut, resendCode, sendCode, signIn } from './auth';
import { getAdminedBots } from './bots';
import { getAppConfig, getConfig, getNearestDc } from './help';
import { deletePhotos, getUserPhotos, updateProfilePhoto, uploadProfilePhoto } from './photos';
import type { Method, Requests } from './requests';
import { getState } from './updates';
import { getFile, saveFilePart } from './upload';
import { getFullUser, getUsers } from './users';

const table: { [Name in keyof Requests]: Method<Name> } = {
  'account.getPassword': getPassword,
  'auth.cancelCode': cancelCode,
  'auth.checkPassword': checkPassword,
  'auth.logOut': logOut,
  'auth.resendCode': resendCode,
  'auth.sendCode': sendCode,
  'auth.signIn': signIn,
  'bots.getAdminedBots': getAdminedBots,
  'help.getAppConfig': getAppConfig,
  'help.getConfig': getConfig,
  'help.getNearestDc': getNearestDc,
  'photos.deletePhotos': deletePhotos,
  'photos.getUserPhotos': getUserPhotos,
  'photos.updateProfilePhoto': updateProfilePhoto,
  'photos.uploadProfilePhoto': uploadProfilePhoto,
  'updates.getState': getState,
  'upload.getFile': getFile,
  'upload.saveFilePart': saveFilePart,
  'users.getFullUser': getFullUser,
  'users.getUsers': getUsers,
};

/** Every method that this server knows, by its name in the schema. The codec gives each the request of its own name. */
export const methods = table as unknown as Record<string, Handler>;
