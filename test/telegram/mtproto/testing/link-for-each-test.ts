import { afterEach, beforeEach } from 'vitest';
import { begunClient } from './begun-client';
import { type LinkServer, startLinkServer } from './link-server';
import type { RawClient } from './raw-client';

/** Starts a server before each test, with a client whose session has begun; stops it afterwards. */
export function linkForEachTest(use: (link: { server: LinkServer; client: RawClient }) => void): void {
  let server: LinkServer;
  beforeEach(async () => {
    server = await startLinkServer();
    use({ server, client: await begunClient(server) });
  });
  afterEach(() => server.stop());
}
