import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an extension of somebody else's came to. */
export interface Attack {
  sent: number;
  /** Whatever it was answered. */
  answers: unknown[];
}

export interface StrangeExtension {
  /** To be installed beside ours. */
  folder: string;
  /** Resolves when it has sent all that it knows. */
  attack: Promise<Attack>;
  stop(): Promise<void>;
}

/**
 * An extension that sends messages to another one as soon as it is installed, in every way that there is.
 *
 * @param victim the other's id
 * @param messages each is sent this often
 */
export async function strangeExtension(
  victim: string,
  messages: unknown[],
  times: number,
): Promise<StrangeExtension> {
  const server = createServer();
  const attack = new Promise<Attack>((resolve) => {
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text) => (body += text));
      request.on('end', () => {
        // Also says that it may ask: another origin does.
        response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
        if (request.method === 'POST') resolve(JSON.parse(body));
      });
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const reportTo = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const folder = mkdtempSync(join(tmpdir(), 'userpic-stranger-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(reportTo)));
  const plan = JSON.stringify({ victim, messages, times, reportTo });
  writeFileSync(join(folder, 'background.js'), `(${runs})(${plan});`);
  return {
    folder,
    attack,
    stop: async () => {
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function manifest(reportTo: string): object {
  return {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    // Each browser takes the one that it knows.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    host_permissions: ['http://localhost/*'],
    content_security_policy: { extension_pages: `script-src 'self'; connect-src ${reportTo}` },
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
  };
}

interface Plan {
  victim: string;
  messages: unknown[];
  times: number;
  reportTo: string;
}

interface Runtime {
  sendMessage(id: string, message: unknown): Promise<unknown>;
  connect(id: string): {
    postMessage(message: unknown): void;
    onMessage: { addListener(heard: (answer: unknown) => void): void };
  };
}

/** Runs in its background, in either browser. */
async function runs({ victim, messages, times, reportTo }: Plan): Promise<void> {
  const { chrome, browser } = globalThis as unknown as Record<
    'chrome' | 'browser',
    { runtime: Runtime } | undefined
  >;
  const runtime = (browser ?? chrome)?.runtime;
  const answers: unknown[] = [];
  let sent = 0;
  for (let round = 0; round < times; round++) {
    for (const message of messages) {
      sent += 1;
      await runtime?.sendMessage(victim, message).then(
        (answer) => answer !== undefined && answers.push(answer),
        () => undefined,
      );
      try {
        const port = runtime?.connect(victim);
        port?.onMessage.addListener((answer) => answers.push(answer));
        port?.postMessage(message);
      } catch {
        // The other end is not there: as it should be.
      }
    }
  }
  await fetch(reportTo, { method: 'POST', body: JSON.stringify({ sent, answers }) });
}
