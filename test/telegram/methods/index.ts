import type { Handler } from '../handler';
import { getAuthorizations, resetAuthorization } from './account/authorizations';
import { sendVerifyEmailCode, verifyEmail } from './account/email';
import { getPassword } from './account/password';
import { cancelCode, resendCode, sendCode } from './auth/code';
import { acceptToken, exportLoginToken, importLoginToken } from './auth/login-token';
import { checkPassword, logOut, signIn } from './auth/sign-in';
import { exportAuthorization, importAuthorization } from './auth/transfer';
import { getAdminedBots } from './bots';
import { getAppConfig, getConfig, getNearestDc } from './help/config';
import { getCountriesList } from './help/countries';
import { deletePhotos, getUserPhotos, updateProfilePhoto, uploadProfilePhoto } from './photos';
import type { Method, Requests } from './requests';
import { getState } from './updates';
import { getFile, saveFilePart } from './upload';
import { getFullUser, getUsers } from './users';

const table: { [Name in keyof Requests]: Method<Name> } = {
  'account.getAuthorizations': getAuthorizations,
  'account.getPassword': getPassword,
  'account.resetAuthorization': resetAuthorization,
  'account.sendVerifyEmailCode': sendVerifyEmailCode,
  'account.verifyEmail': verifyEmail,
  'auth.acceptLoginToken': acceptToken,
  'auth.cancelCode': cancelCode,
  'auth.checkPassword': checkPassword,
  'auth.exportAuthorization': exportAuthorization,
  'auth.exportLoginToken': exportLoginToken,
  'auth.importAuthorization': importAuthorization,
  'auth.importLoginToken': importLoginToken,
  'auth.logOut': logOut,
  'auth.resendCode': resendCode,
  'auth.sendCode': sendCode,
  'auth.signIn': signIn,
  'bots.getAdminedBots': getAdminedBots,
  'help.getAppConfig': getAppConfig,
  'help.getConfig': getConfig,
  'help.getCountriesList': getCountriesList,
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
