import type { LinkServer } from './link-server';
import type { RawClient, RawClientOptions } from './raw-client';

/** A client whose session exists, with the right salt, and which has heard nothing yet. */
export async function begunClient(server: LinkServer, options: RawClientOptions = {}): Promise<RawClient> {
  const client = server.connect(options);
  client.send(client.message({ _: 'ping', ping_id: 1n }));
  if (options.salt === undefined) {
    client.salt = (await client.next('bad_server_salt')).value.new_server_salt as bigint;
  }
  await client.settle();
  client.received.length = 0;
  return client;
}
