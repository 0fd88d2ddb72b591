import type { Commands } from '../bus/messages';
import { saveApi } from './api';
import { loadHistory } from './history';
import { loadPictures } from './pictures';
import { dismissCommand, setPhoto } from './set-photo';
import { checkCode, checkPassword, requestCode, startOver } from './sign-in';
import { signOut } from './sign-out';

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
  setPhoto,
  dismissCommand,
};
