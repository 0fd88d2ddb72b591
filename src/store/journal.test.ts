import { beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../test/pages/fake-browser';
import { dropEntry, type Entry, readEntry, readJournal, writeEntry } from './journal';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);

it('whoever reads after a write was begun finds what it writes', async () => {
  await writeEntry(entry('one', 'sent'));
  const writing = writeEntry(entry('one', 'queued'));
  expect((await readEntry('one'))?.state).toEqual({ at: 'queued' });
  void writeEntry(entry('two', 'queued'));
  expect(await readJournal()).toHaveLength(2);
  void writeEntry(entry('two', 'sent'));
  await dropEntry('two');
  expect(await readEntry('two')).toBeUndefined();
  await writing;
});

it('an entry takes the place of others in one moment', async () => {
  const [one, two] = [entry('one', 'sent'), entry('two', 'sent')];
  await writeEntry(one);
  await writeEntry(two, [one]);
  expect(await readJournal()).toEqual([two]);
});

function entry(commandId: string, at: 'queued' | 'sent'): Entry {
  const command = { kind: 'delete', photoIds: ['1'] } as const;
  return {
    commandId,
    accountId: '7',
    command: { ...command, photoIds: [...command.photoIds] },
    beforeId: null,
    acceptedAtSeconds: 1,
    state: { at },
  };
}
