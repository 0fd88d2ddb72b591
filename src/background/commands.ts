import type { Commands } from '../bus/messages';
import { signOut } from './account/sign-out';
import { saveApi } from './api';
import { dismissCommand, runCommand } from './command/run-command';
import { loadHistory } from './photos/history';
import { loadPictures } from './photos/pictures';
import { checkCode, checkPassword, requestCode, startOver } from './sign-in/sign-in';

/** Who does what a page may ask for. */
export const commands: Commands = {
  requestCode,
  checkCode,
  checkPassword,
  startOver,
  signOut,
  saveApi,
  loadHistory,
  loadPictures,
  setPhoto: ({ commandId, photoId, target }) => runCommand(commandId, { kind: 'set', photoId, target }),
  dismissCommand,
};
