import type { Account } from '../../model/account';
import { readLive, writeLive } from '../../store/live';
import { readSettings, type Settings, writeSettings } from '../../store/settings';
import { turns } from '../turns';

/** Ids are in the settings and outlive the browser; names are in `storage.session`, and never on disk unsealed. */
interface List {
  settings: Settings;
  accounts: Account[];
}

/** Changes read the list before they write it: one at a time. */
const inTurn = turns();

/** Somebody has signed in: their photos are shown now. Whoever was here before keeps their place. */
export function addAccount(account: Account): Promise<void> {
  return change(async ({ settings: { accountIds }, accounts }) => {
    await writeLive({ accounts: withNewest(accounts, account) });
    await writeSettings({
      accountIds: accountIds.includes(account.id) ? accountIds : [...accountIds, account.id],
      currentAccountId: account.id,
    });
  });
}

/** What Telegram says of an account now: its name may have changed. */
export function updateAccount(account: Account): Promise<void> {
  return change(async ({ settings: { accountIds }, accounts }) => {
    if (accountIds.includes(account.id)) await writeLive({ accounts: withNewest(accounts, account) });
  });
}

/** When it was the current one, the next takes its place. */
export function removeAccount(accountId: string): Promise<void> {
  return change(async ({ settings, accounts }) => {
    const accountIds = settings.accountIds.filter((id) => id !== accountId);
    const isCurrent = settings.currentAccountId === accountId;
    // The settings first: no page is to show an account, not even for a moment, that has no name any more.
    await writeSettings({
      accountIds,
      currentAccountId: isCurrent ? (accountIds[0] ?? null) : settings.currentAccountId,
    });
    await writeLive({ accounts: accounts.filter(({ id }) => id !== accountId) });
  });
}

/** Shows somebody else's photos; nothing happens when nobody of that id is signed in. */
export async function switchAccount({ accountId }: { accountId: string }): Promise<null> {
  await change(async ({ settings: { accountIds } }) => {
    if (accountIds.includes(accountId)) await writeSettings({ currentAccountId: accountId });
  });
  return null;
}

function change(make: (list: List) => Promise<void>): Promise<void> {
  return inTurn(async () => {
    const [settings, { accounts = [] }] = await Promise.all([readSettings(), readLive()]);
    await make({ settings, accounts });
  });
}

function withNewest(accounts: Account[], account: Account): Account[] {
  return accounts.some(({ id }) => id === account.id)
    ? accounts.map((each) => (each.id === account.id ? account : each))
    : [...accounts, account];
}
