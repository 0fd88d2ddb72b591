import { readFileSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { createDispatch } from './dispatch';
import { Faults, type Rule } from './faults';
import type { Handler } from './handler';
import { methods as telegramMethods } from './methods';
import { rsaKeyFrom } from './mtproto/cipher/rsa-key';
import { Clock } from './mtproto/clock';
import { Connection } from './mtproto/connection';
import { Sessions } from './mtproto/sessions';
import {
  allOrNone,
  type Listener,
  listenTcp,
  listenWebSocket,
  type Welcome,
} from './mtproto/socket/listeners';
import { createLayers } from './mtproto/tl/layers';
import type { Wire } from './mtproto/wire';
import { Trace } from './trace';
import type { World } from './world';

export interface TelegramOptions {
  world: World;
  /** Telegram's own methods when not given. */
  methods?: Record<string, Handler>;
  host?: string;
  /** For WebSockets; 0 is any that is free. */
  port?: number;
  /** For plain TCP to the home DC; the other DCs take any that is free. */
  tcpPort?: number;
  /** The home DC first; all five of Telegram's when not given. */
  dcs?: number[];
  rsaKeyPem?: string;
  /** Further schema texts by layer, for clients that do not speak layer 198. */
  layers?: Record<number, string>;
  /**
   * Fail the exchange instead of agreeing on a key that begins with a zero byte, one in 200: GramJS and mtcute
   * cannot use such a key (they drop the byte), but begin again when told so. On unless switched off.
   */
  avoidsZeroKeys?: boolean;
  /** Of what is left to chance in faults: the same seed gives the same run. */
  faultSeed?: string;
}

export interface Telegram {
  /** What a build for this server is given. */
  endpoint: Endpoint;
  tcp: { host: string; port: number };
  world: World;
  /** Puts a rule in force; what it returns takes it away. */
  fault(rule: Rule): () => void;
  /** The rules that have never struck: a test that made one has not tested it. */
  idleFaults(): Rule[];
  trace: Trace;
  /** Cuts all connections and frees the ports. */
  stop(): Promise<void>;
}

export interface Endpoint {
  dcs: { id: number; url: string }[];
  homeDc: number;
  publicKeys: string[];
  apiId: number;
  apiHash: string;
}

/** Starts a Telegram of one's own: it speaks MTProto 2.0 over WebSockets and TCP, and knows only its world. */
export async function startTelegram(options: TelegramOptions): Promise<Telegram> {
  const { world, host = '127.0.0.1', dcs = allWithHomeFirst(world.homeDc) } = options;
  const faults = new Faults(options.faultSeed);
  const wire = wireOf(options, faults);
  const sessions = new Sessions(wire);
  const listeners = await listen({ ...options, host, dcs }, sessions, faults);
  const [webSocketPort, ...tcpPorts] = listeners.map(({ port }) => port);
  const stopUpdates = world.updates.listen((key, updates) => sessions.push(key, updates));
  world.dcs = dcs.map((id, index) => ({ id, ipAddress: host, port: tcpPorts[index] ?? 0 }));
  return {
    endpoint: endpointOf(wire, dcs, `ws://${host}:${webSocketPort}`),
    tcp: { host, port: tcpPorts[0] ?? 0 },
    world,
    fault: (rule) => faults.add(rule),
    idleFaults: () => faults.idle,
    trace: wire.trace,
    stop: async () => {
      stopUpdates();
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}

/** Telegram has five (core.telegram.org/api/datacenter). */
function allWithHomeFirst(homeDc: number): number[] {
  return [homeDc, ...[1, 2, 3, 4, 5].filter((id) => id !== homeDc)];
}

type Place = Required<Pick<TelegramOptions, 'host' | 'dcs'>> & TelegramOptions;

/** One port for WebSockets, where the path says which DC; behind it one TCP port for each DC. */
function listen(
  { host, port = 0, tcpPort = 0, dcs }: Place,
  sessions: Sessions,
  faults: Faults,
): Promise<Listener[]> {
  let count = 0;
  const connect = (stream: Duplex, dc: number, onlyObfuscated: boolean) =>
    new Connection(sessions, stream, { dc, onlyObfuscated, number: ++count });
  const welcomeAt = (dc: number) => welcome(faults, dc);

  const webSocket = listenWebSocket(
    { host, port },
    {
      dcOf: (path) => dcs.find((dc) => isPathOf(dc, path, dcs)) ?? null,
      welcome: welcomeAt,
      onStream: (stream, dc) => connect(stream, dc, true),
    },
  );
  const tcp = dcs.map((dc, index) =>
    listenTcp({ host, port: index === 0 ? tcpPort : 0 }, (stream) => {
      const how = welcomeAt(dc);
      if (how === 'accept') connect(stream, dc, false);
      if (how === 'refuse') stream.destroy();
    }),
  );
  return allOrNone([webSocket, ...tcp]);
}

/** What becomes of a new connection; `ignore` leaves it as it is, and its client waiting. */
function welcome(faults: Faults, dc: number): Welcome {
  const kinds = faults.strike({ moment: 'connection', dc }).map(({ kind }) => kind);
  if (kinds.includes('refuse-connection')) return 'refuse';
  return kinds.includes('ignore-connection') ? 'ignore' : 'accept';
}

function wireOf(options: TelegramOptions, faults: Faults): Wire {
  const {
    world,
    methods = telegramMethods,
    rsaKeyPem = readFileSync(TEST_KEY, 'utf8'),
    avoidsZeroKeys = true,
  } = options;
  const trace = new Trace(world.nowMs);
  const layers = createLayers(options.layers);
  return {
    world,
    layers,
    rsaKey: rsaKeyFrom(rsaKeyPem),
    avoidsZeroKeys,
    trace,
    clock: new Clock(world.nowMs),
    handshakeFaults: (step) => faults.strike({ ...step, moment: 'handshake' }),
    answer: createDispatch({ world, methods, layers, faults, trace }),
  };
}

/** Opens nothing but this server: made for these tests with `openssl genrsa -traditional 2048`. */
const TEST_KEY = new URL('./keys/rsa-test-key.pem', import.meta.url);

/** Each DC has its own path; Telegram's, `/apiws`, leads to the first. */
function isPathOf(dc: number, path: string, dcs: number[]): boolean {
  return path === `/dc${dc}/apiws` || (path === '/apiws' && dc === dcs[0]);
}

function endpointOf({ world, rsaKey }: Wire, dcs: number[], origin: string): Endpoint {
  return {
    dcs: dcs.map((id, index) => ({ id, url: `${origin}${index === 0 ? '' : `/dc${id}`}/apiws` })),
    homeDc: dcs[0] ?? world.homeDc,
    publicKeys: [rsaKey.publicPem],
    apiId: world.apiId,
    apiHash: world.apiHash,
  };
}
