import { GRAMJS_WAYS, gramJsClient } from './clients/connect-gramjs';
import { mtcuteClient } from './clients/mtcute-client';
import { MTCUTE_WAYS } from './clients/mtcute-ways';
import { prove } from './prove';
import { MAIN_JOB } from './scenarios';
import { UPLOADING } from './scenarios/moving-files';

// The ways that the other tests do not take: what differs is how packets are framed, so the main job will do.

prove('GramJS: TCP, obfuscated abridged', MAIN_JOB, (telegram, authKey) =>
  gramJsClient(telegram, GRAMJS_WAYS['TCP, obfuscated abridged'], authKey),
);

// GramJS's plain abridged codec loses the end of what comes in several pieces of TCP (it calls `read` where the
// others call `readExactly`, network/connection/TCPAbridged.js): it can't fetch the large picture of that scenario.
prove(
  'GramJS: TCP, abridged',
  MAIN_JOB.filter(({ name }) => name !== UPLOADING),
  (telegram, authKey) => gramJsClient(telegram, GRAMJS_WAYS['TCP, abridged'], authKey),
);

for (const way of [
  'TCP, padded',
  'TCP, obfuscated intermediate',
  'TCP, obfuscated padded',
  'WebSocket, obfuscated padded',
] as const) {
  prove(`mtcute: ${way}`, MAIN_JOB, (telegram, authKey) => mtcuteClient(telegram, MTCUTE_WAYS[way], authKey));
}
