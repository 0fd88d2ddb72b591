import { Api } from 'telegram/tl';
import type { Connection } from './connection';

/**
 * Where the holder of a frozen account can appeal: `freeze_appeal_url`, which the configuration has for such an account
 * (core.telegram.org/api/auth#frozen-accounts).
 *
 * @returns null when Telegram does not say
 */
export async function readAppealUrl(connection: Connection): Promise<string | null> {
  const answer = await connection.read(new Api.help.GetAppConfig({ hash: 0 }));
  if (!(answer instanceof Api.help.AppConfig && answer.config instanceof Api.JsonObject)) return null;
  const told = answer.config.value.find(({ key }) => key === 'freeze_appeal_url')?.value;
  return told instanceof Api.JsonString && told.value.startsWith('https://') ? told.value : null;
}
