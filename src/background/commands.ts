import type { Commands } from '../bus/messages';
import { writeSettings } from '../store/settings';
import { switchAccount } from './account/account-list';
import { dismissSignedOut } from './account/session-ended';
import { signOut } from './account/sign-out';
import { saveApi } from './api';
import { cancelCommand, dismissCommand } from './command/end-command';
import { runCommand } from './command/run-command';
import { undo } from './command/undo';
import { loadBots } from './history/bots';
import { loadHistory, loadPage } from './history/history';
import { loadPictures } from './history/pictures';
import { bringPicture, fetchPicture, takeFromScreen } from './incoming/bring';
import { openCropPage } from './incoming/open-crop-page';
import { forgetEverything } from './lock/forget-everything';
import { whileUnlocked } from './lock/gate';
import { lock } from './lock/lock';
import { lockable } from './lock/lockable';
import { removePasscode, setAutoLock, setPasscode } from './lock/passcode';
import { unlock } from './lock/unlock';
import { setAfterSignIn } from './photos/after-sign-in';
import { checkCode, checkPassword } from './sign-in/code';
import { loadCountries } from './sign-in/countries';
import { checkEmailCode, sendEmailCode, typeEmail } from './sign-in/email';
import { requestCode, resendCode, startOver, typePhone } from './sign-in/phone';
import { showQr } from './sign-in/qr';

/** Who does what a page may ask for. */
export const commands: Commands = {
  unlock,
  lock,
  setPasscode,
  removePasscode,
  forgetEverything,
  // It waits for somebody with a phone: neither is that using it, nor may the lock wait for them.
  showQr: () => whileUnlocked(async () => {}).then(showQr),
  // Nothing of an account is in these: a picture is cropped behind the lock, too.
  saveCropping: async ({ setsAtOnce }) => {
    await writeSettings({ setsAtOnce });
    return null;
  },
  saveBackground: async ({ colour }) => {
    await writeSettings({ cropBackground: colour });
    return null;
  },
  openCropPage: () => openCropPage(),
  bringPicture,
  fetchPicture,
  takeFromScreen,
  ...lockable({
    setAutoLock,
    typePhone,
    requestCode,
    resendCode,
    checkCode,
    typeEmail,
    sendEmailCode,
    checkEmailCode,
    checkPassword,
    startOver,
    loadCountries,
    switchAccount,
    dismissSignedOut,
    dismissNews: async () => {
      await writeSettings({ hasNews: false });
      return null;
    },
    signOut,
    saveApi,
    loadHistory,
    loadPage,
    loadBots,
    loadPictures,
    setPhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'set', ...command }),
    uploadPhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'upload', ...command }),
    removePhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'remove', ...command }),
    deletePhotos: ({ commandId, ...command }) => runCommand(commandId, { kind: 'delete', ...command }),
    setAfterSignIn,
    cancelCommand,
    undo,
    dismissCommand,
  }),
};
