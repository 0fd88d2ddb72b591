import type { Account } from '../../telegram/world/profile';
import type { BenchPage } from './browser/bench-page';

/** Signs in as a person does, without the pages for it: by the messages that those send. */
export async function signIn(page: BenchPage, { phone, code, password }: Account): Promise<void> {
  await ask(page, 'requestCode', { phone });
  await ask(page, 'checkCode', { code });
  if (password) await ask(page, 'checkPassword', { password: 'notes on the engine' });
  await ask(page, 'loadHistory', { botId: null });
}

/** Asks the extension to do something, as a page of its own does. */
export async function ask(page: BenchPage, name: string, request: object | null): Promise<void> {
  const answer = await page.run((message) => chrome.runtime.sendMessage(message), { name, request });
  const { ok } = answer as { ok: boolean };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
