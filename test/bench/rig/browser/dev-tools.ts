import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Longer than any page here takes for what it is asked: GramJS needs 4 s for a password. */
const LIMIT_MS = 60_000;

/** The DevTools protocol, spoken by hand: puppeteer takes hold of every worker, and a worker that is held starts otherwise. */
export interface DevTools {
  /** @param session of a target; the browser itself when not given */
  send<T>(method: string, params?: object, session?: string): Promise<T>;
}

export async function connectDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 28 });
  await once(socket, 'open');
  const waiting = new Map<number, Waiting>();
  // As `ws` gives text, unless told otherwise.
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse((data as Buffer).toString());
    const { resolve, reject, tooLate } = waiting.get(id) ?? {};
    waiting.delete(id);
    clearTimeout(tooLate);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result as never);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
  });
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) throw new Error('The browser has ended.');
        last += 1;
        const tooLate = setTimeout(reject, LIMIT_MS, new Error(`The browser did not answer ${method}.`));
        waiting.set(last, { resolve, reject, tooLate });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
  };
}

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
  tooLate: ReturnType<typeof setTimeout>;
}
