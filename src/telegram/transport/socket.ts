import { obfuscation } from './obfuscation';
import { takeOffered } from './offered';

/** One WebSocket to a data centre, speaking whole MTProto payloads. */
export interface Socket {
  /** @param payload of a length that is a multiple of four */
  send(payload: Buffer): void;
  /** Where payloads go. Set it before the first is sent. */
  onPayload: (payload: Buffer) => void;
  /** Called once, whoever closed it. */
  onClosed: () => void;
  /** Resolves when it is closed, or when waiting for the other side has taken too long. */
  close(): Promise<void>;
}

/** A payload above this is no answer to anything we ask (a part of a file is at most 1 MB). */
const LARGEST_PAYLOAD_BYTES = 4 * 1024 * 1024;
const CLOSING_LIMIT_MS = 1000;

/**
 * Dials a data centre: obfuscated, intermediate framing (core.telegram.org/mtproto/mtproto-transports).
 *
 * @throws Error when the connection does not stand within `limitMs`
 */
export async function openSocket(url: string, limitMs: number): Promise<Socket> {
  const web = takeOffered(url) ?? new WebSocket(url, 'binary');
  web.binaryType = 'arraybuffer';
  // All of this while the call is under way: what is done after it is waited for.
  const { header, encrypt, decrypt } = obfuscation();
  const closed = new Promise<void>((resolve) =>
    web.addEventListener('close', () => resolve(), { once: true }),
  );
  const socket: Socket = {
    onPayload: () => {},
    onClosed: () => {},
    send(payload) {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(payload.length);
      web.send(encrypt(Buffer.concat([length, payload])));
    },
    async close() {
      web.close();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSING_LIMIT_MS))]);
    },
  };
  const split = splitter((payload) => socket.onPayload(payload));
  web.addEventListener('message', ({ data }) => {
    if (!split(decrypt(Buffer.from(data as ArrayBuffer)))) web.close();
  });
  void closed.then(() => socket.onClosed());
  await opened(web, limitMs);
  web.send(header);
  return socket;
}

function opened(web: WebSocket, limitMs: number): Promise<void> {
  if (web.readyState === WebSocket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const refused = () => {
      clearTimeout(timer);
      reject(new Error('The data centre refused the call'));
    };
    const timer = setTimeout(() => {
      web.close();
      reject(new Error('The data centre did not answer the call'));
    }, limitMs);
    web.addEventListener('open', () => {
      clearTimeout(timer);
      resolve();
    });
    web.addEventListener('error', refused);
    web.addEventListener('close', refused);
  });
}

/** Cuts a stream into payloads: each comes behind its length in four bytes, little-endian. */
function splitter(onPayload: (payload: Buffer) => void): (chunk: Buffer) => boolean {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 4) {
      const length = rest.readUInt32LE(0);
      if (length > LARGEST_PAYLOAD_BYTES) return false;
      if (rest.length < 4 + length) return true;
      onPayload(rest.subarray(4, 4 + length));
      rest = rest.subarray(4 + length);
    }
    return true;
  };
}
