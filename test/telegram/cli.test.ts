import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

let running: ChildProcess | null = null;

afterEach(async () => {
  if (running?.exitCode === null && running.kill()) await once(running, 'exit');
  running = null;
});

it('prints one line of JSON when it is ready, and then serves where that says', async () => {
  const child = start('--port', '0', '--control-port', '0');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const ready = JSON.parse(line);
  expect(ready).toEqual({
    endpoint: {
      dcs: [2, 1, 3, 4, 5].map((id) => ({
        id,
        url: expect.stringMatching(id === 2 ? /:\d+\/apiws$/ : new RegExp(`/dc${id}/apiws$`)),
      })),
      homeDc: 2,
      publicKeys: [expect.stringContaining('-----BEGIN RSA PUBLIC KEY-----')],
      apiId: 1,
      apiHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
    tcp: { host: '127.0.0.1', port: expect.any(Number) },
    control: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    accounts: [{ phone: '+9996620007', code: '22222', password: 'notes on the engine' }],
  });
  const world = await (await fetch(`${ready.control}/world`)).json();
  expect(world).toMatchObject({ accounts: [{ currentPhoto: { picture: 'photo 1' } }] });

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it.each([
  [['--port', 'x'], '--port must be a number from 0 to 65535, not "x".\n'],
  [['--tcp-port', '70000'], '--tcp-port must be a number from 0 to 65535, not "70000".\n'],
  [['--layer', 'no-such-file.tl'], expect.stringMatching(/^ENOENT.*no-such-file\.tl'\n$/)],
  [['--colour'], "Unknown option '--colour'\n"],
  [['9001'], expect.stringMatching(/^Unexpected argument '9001'.*\n$/)],
])('refuses %o in one line', async (flags, sentence) => {
  expect(await run(...flags)).toEqual({ code: 2, stdout: '', stderr: sentence });
});

it('says in one line that a port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { code, stderr } = await run('--port', `${port}`);
  other.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The server did not start: .*EADDRINUSE.*\n$/);
});

it('explains itself', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const flag of ['--port', '--tcp-port', '--control-port', '--layer', '--help'])
    expect(stdout).toContain(flag);
});

function start(...flags: string[]) {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  return child;
}

async function run(...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = start(...flags);
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}
