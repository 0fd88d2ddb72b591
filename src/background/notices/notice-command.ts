import browser from 'webextension-polyfill';
import { type CommandReport, UNDO_SECONDS } from '../../model/command';
import { showBadge } from './badge';
import { notify } from './notification';
import { isAnyPageOpen } from './open-pages';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * Tells the person how a command goes who has closed the page that gave it: listens to what `command/report.ts` writes
 * for the pages.
 */
export function noticeCommand(changes: Changes, area: string): void {
  if (area !== 'session' || !changes.command) return;
  const report = (changes.command.newValue ?? null) as CommandReport | null;
  const before = (changes.command.oldValue ?? null) as CommandReport | null;
  showBadge(report?.outcome.state ?? null);
  // Its result was seen elsewhere, or another command came: what it offers is out of date.
  if (before && before.commandId !== report?.commandId) void browser.notifications.clear(before.commandId);
  if (report) void notifyIfUnseen(report);
}

/** Told by a worker that found it in the journal: its Undo would take back what the person has long got used to. */
function isOld(outcome: CommandReport['outcome']): boolean {
  return outcome.state === 'done' && Date.now() - outcome.endedAtMs > UNDO_SECONDS * 1000;
}

/** Only a new photo: what is done in the popup is seen in the next one, and takes less than a second. */
async function notifyIfUnseen({ commandId, command, outcome }: CommandReport): Promise<void> {
  if (command.kind !== 'upload' || outcome.state === 'running' || isOld(outcome)) return;
  if (!(await isAnyPageOpen(['crop', 'popup']))) await notify(commandId, outcome.state);
}
