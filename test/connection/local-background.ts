import { expect, vi } from 'vitest';
import { closeAllAccounts } from '../../src/background/account/open-accounts';
import { accountRecord } from '../../src/background/account/signed-in';
import { whenListIsShown } from '../../src/background/command/carry-out';
import { runCommand } from '../../src/background/command/run-command';
import { failureOf } from '../../src/background/failure-of';
import { loadBots } from '../../src/background/history/bots';
import { loadHistory } from '../../src/background/history/history';
import type { Failure } from '../../src/model/failure';
import { readHistory, readPieces } from '../../src/store/gallery';
import { writeLive } from '../../src/store/live';
import { writeSettings } from '../../src/store/settings';
import { seal } from '../../src/store/vault';
import { reset } from '../pages/fake-browser';
import { addBot } from '../telegram/world/people';
import type { Bot, Profile } from '../telegram/world/profile';
import { knowAsGrace, type Local, startLocal } from './local-connection';
import type { Tell } from './tell';

/** The extension's background in Node, a person signed in to it, and a Telegram that both are strangers to. */
export interface LocalBackground extends Local {
  accountId: string;
  /** Grace's, with no photo. */
  bot: Bot;
  /** @returns what the person is told; null when it was done */
  run(tell: Tell): Promise<Failure | null>;
  /** Which pictures the server has, newest first. */
  pictures(): string[];
  /** The lists that pages read, one's own and the bot's, are those that the server has. */
  showsWhatIs(): Promise<void>;
}

/** As soon as the popup has shown the photos and the bots: the store knows both. */
export async function startBackground(): Promise<LocalBackground> {
  await reset();
  vi.stubGlobal('navigator', { userAgent: 'Firefox/150 Linux', language: 'en' });
  const local = await startLocal();
  knowAsGrace(local);
  const { world } = local.telegram;
  const bot = addBot(world, world.me, { firstName: 'Engine', username: 'engine_bot' });
  const account = { id: world.me.id.toString(), name: 'Grace Hopper', maskedPhone: '' };
  await seal(accountRecord(account.id), { account, sessions: { home: local.session, elsewhere: [] } });
  await writeSettings({ accountIds: [account.id], currentAccountId: account.id });
  await writeLive({ accounts: [account] });
  await loadHistory({ botId: null });
  await loadBots();
  return {
    ...local,
    accountId: account.id,
    bot,
    run: async (tell) => runCommand(crypto.randomUUID(), await tell(world)).then(() => null, failureOf),
    pictures: () => world.me.photos.map(({ picture }) => picture),
    showsWhatIs: async () => {
      await whenListIsShown();
      await showsWhatIs(account.id, null, world.me);
      // As soon as somebody has looked at the bot.
      const botId = bot.id.toString();
      if (await readHistory(account.id, botId)) await showsWhatIs(account.id, botId, bot);
    },
    stop: async () => {
      // Or what a command leaves behind would be written into the next test's store.
      await whenListIsShown();
      await closeAllAccounts();
      await local.stop();
    },
  };
}

async function showsWhatIs(accountId: string, botId: string | null, profile: Profile): Promise<void> {
  const history = await readHistory(accountId, botId);
  const { photos, currentPhoto, publicPhoto } = profile;
  const names = history?.pieces.map(({ name }) => name) ?? [];
  const stored = (await readPieces(accountId, names)).flatMap((piece) => piece ?? []);
  expect(stored.map(({ id }) => id)).toEqual(photos.map(({ id }) => id.toString()));
  expect(history?.total).toBe(photos.length);
  expect(history?.current?.id ?? null).toBe(currentPhoto?.id.toString() ?? null);
  expect(history?.publicPhoto?.id ?? null).toBe(publicPhoto?.id.toString() ?? null);
}
