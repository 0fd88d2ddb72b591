import {
  IntermediatePacketCodec,
  type IPacketCodec,
  ObfuscatedPacketCodec,
  PaddedIntermediatePacketCodec,
  type TelegramTransport,
} from '@mtcute/core';
import { TcpTransport } from '@mtcute/node';
import type { Telegram } from '../../server';
import { webSocketTransport } from './web-socket-transport';

/** The ways of mtcute to a server: it has the intermediate framing, plain or padded, and obfuscation around either. */
export const MTCUTE_WAYS = {
  'TCP, intermediate': tcpWith(() => new IntermediatePacketCodec()),
  'TCP, padded': tcpWith(() => new PaddedIntermediatePacketCodec()),
  'TCP, obfuscated intermediate': tcpWith(() => new ObfuscatedPacketCodec(new IntermediatePacketCodec())),
  'TCP, obfuscated padded': tcpWith(() => new ObfuscatedPacketCodec(new PaddedIntermediatePacketCodec())),
  'WebSocket, obfuscated intermediate': webSocketWith(() => new IntermediatePacketCodec()),
  'WebSocket, obfuscated padded': webSocketWith(() => new PaddedIntermediatePacketCodec()),
};

export type Way = (telegram: Telegram) => TelegramTransport;

function tcpWith(packetCodec: () => IPacketCodec): Way {
  return () => {
    const transport = new TcpTransport();
    return { connect: (dc) => transport.connect(dc), packetCodec };
  };
}

function webSocketWith(packetCodec: () => IPacketCodec): Way {
  return ({ endpoint }) => ({
    ...webSocketTransport(endpoint.dcs),
    packetCodec: () => new ObfuscatedPacketCodec(packetCodec()),
  });
}
