import { type Envelope, type Seal, sealPacket } from './message-cipher';

/** What an attacker may make of an answer; each breaks one rule of Telegram's, and all else is right. */
export type PacketForgery = keyof typeof FORGERIES;

interface PacketForger {
  /** What only somebody who has the key can change. */
  envelope?: (envelope: Envelope) => Envelope;
  seal?: (seal: Seal) => Seal;
  /** What anybody on the way can. */
  packet?: (packet: Buffer) => Buffer;
}

/** Closes a packet that is forged in this way. */
export function sealForged(forgery: PacketForgery, seal: Seal, envelope: Envelope): Buffer {
  const forger: PacketForger = FORGERIES[forgery];
  const packet = sealPacket(forger.seal?.(seal) ?? seal, forger.envelope?.(envelope) ?? envelope);
  return forger.packet?.(packet) ?? packet;
}

const FORGERIES = {
  'key-id': { packet: flipped(0) },
  'message-key': { packet: flipped(8) },
  'first-block': { packet: flipped(24) },
  // With IGE a change in the last block leaves all before it readable: only the message key tells.
  padding: { packet: (packet) => flipped(packet.length - 1)(packet) },
  'cut-block': { packet: (packet) => packet.subarray(0, -8) },
  'cut-head': { packet: (packet) => packet.subarray(0, 24) },
  'sent-by-client': { seal: (seal) => ({ ...seal, direction: 'from client' }) },
  'long-padding': { seal: (seal) => ({ ...seal, randomBytes: (count) => seal.randomBytes(count + 1024) }) },
  'other-session': { envelope: (envelope) => ({ ...envelope, sessionId: envelope.sessionId ^ 1n }) },
  'client-id': { envelope: (envelope) => ({ ...envelope, messageId: envelope.messageId & ~3n }) },
  'stale-id': { envelope: aged(-331n) },
  'future-id': { envelope: aged(301n) },
  'odd-length': {
    envelope: (envelope) => ({ ...envelope, body: Buffer.concat([envelope.body, Buffer.alloc(2)]) }),
  },
} satisfies Record<string, PacketForger>;

export function isPacketForgery(name: string): name is PacketForgery {
  return Object.hasOwn(FORGERIES, name);
}

function flipped(at: number): (packet: Buffer) => Buffer {
  return (packet) => {
    const changed = Buffer.from(packet);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    return changed;
  };
}

function aged(seconds: bigint): (envelope: Envelope) => Envelope {
  return (envelope) => ({ ...envelope, messageId: envelope.messageId + (seconds << 32n) });
}
