import type { Commands } from '../bus/messages';
import { signOut } from './account/sign-out';
import { saveApi } from './api';
import { dismissCommand, runCommand } from './command/run-command';
import { undo } from './command/undo';
import { loadBots } from './history/bots';
import { loadHistory } from './history/history';
import { loadPictures } from './history/pictures';
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
  loadBots,
  loadPictures,
  setPhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'set', ...command }),
  uploadPhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'upload', ...command }),
  removePhoto: ({ commandId, ...command }) => runCommand(commandId, { kind: 'remove', ...command }),
  deletePhotos: ({ commandId, ...command }) => runCommand(commandId, { kind: 'delete', ...command }),
  undo,
  dismissCommand,
};
