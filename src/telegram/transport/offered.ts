/** Nobody wanted it within this time: it is closed. */
const OFFER_LIMIT_MS = 5_000;

/** A socket that was dialled ahead, as long as nobody has taken it. */
let offered: WebSocket | null = null;

/** Gives a socket to whoever dials its address next. It has carried nothing yet. */
export function offerSocket(socket: WebSocket): void {
  offered = socket;
  setTimeout(() => {
    if (offered !== socket) return;
    offered = null;
    socket.close();
  }, OFFER_LIMIT_MS);
}

/** @returns the socket that was dialled ahead, if it leads there and still stands, or is about to */
export function takeOffered(url: string): WebSocket | null {
  const socket = offered;
  if (socket?.url !== url) return null;
  offered = null;
  return socket.readyState === WebSocket.CONNECTING || socket.readyState === WebSocket.OPEN ? socket : null;
}
