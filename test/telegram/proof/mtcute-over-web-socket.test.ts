import { mtcuteClient } from './clients/mtcute-client';
import { MTCUTE_WAYS } from './clients/mtcute-ways';
import { prove } from './prove';
import { SCENARIOS } from './scenarios';

const way = 'WebSocket, obfuscated intermediate';

prove(`mtcute: ${way}`, SCENARIOS, (telegram, authKey) => mtcuteClient(telegram, MTCUTE_WAYS[way], authKey));
