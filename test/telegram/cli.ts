import { parseArgs } from 'node:util';
import { startControl } from './control';
import { createWorld } from './create-world';
import { readLayers } from './mtproto/tl/read-layers';
import { startTelegram } from './server';

const HELP = `Runs a local Telegram with the demo account, until it is stopped (Ctrl+C).

  npm run --silent telegram -- [--port N] [--tcp-port N] [--control-port N] [--layer FILE]

  --port N          where WebSockets connect (any free port when not given)
  --tcp-port N      where plain MTProto over TCP connects
  --control-port N  where tests read and change the world by HTTP (see test/telegram/control.ts)
  --layer FILE      a schema text of another layer (with the line "// LAYER 214"), for clients that speak it; may be
                    given several times. Layers 198 and 227 are there, and others get what is nearest to theirs
  --help            prints this

When it is ready it prints one line of JSON: endpoint, tcp, control, accounts.`;

const flags = readFlags();
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}
await run(flags).catch((error: Error) => stop(1, `The server did not start: ${error.message}`));

interface Flags {
  help: boolean;
  port: number;
  tcpPort: number;
  controlPort: number;
  /** Schema texts by layer. */
  layers: Record<number, string>;
}

async function run({ port, tcpPort, controlPort, layers }: Flags): Promise<void> {
  const telegram = await startTelegram({ world: createWorld(), port, tcpPort, layers });
  const control = await startControl(telegram, controlPort);
  const accounts = telegram.world.accounts.map(({ phone, code, password }) => {
    return { phone: `+${phone}`, code, password: password?.text ?? null };
  });
  const { endpoint, tcp } = telegram;
  console.log(JSON.stringify({ endpoint, tcp, control: control.url, accounts }));
  const end = () => void Promise.all([control.stop(), telegram.stop()]).then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}

function readFlags(): Flags {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        port: text,
        'tcp-port': text,
        'control-port': text,
        layer: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
    return {
      help: values.help ?? false,
      port: portOf(values.port, '--port'),
      tcpPort: portOf(values['tcp-port'], '--tcp-port'),
      controlPort: portOf(values['control-port'], '--control-port'),
      layers: readLayers(values.layer ?? []),
    };
  } catch (error) {
    return stop(2, error instanceof Error ? error.message : String(error));
  }
}

function portOf(value: string | undefined, flag: string): number {
  if (value === undefined) return 0;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new Error(`${flag} must be a number from 0 to 65535, not "${value}".`);
  return port;
}

/** One line: what node:util adds after the first sentence is about its own API. */
function stop(code: number, sentence: string): never {
  console.error(sentence.split('\n')[0]);
  process.exit(code);
}
