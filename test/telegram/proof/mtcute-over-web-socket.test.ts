import { mtcuteClient } from './mtcute-client';
import { prove } from './prove';

prove('mtcute over WebSocket', (telegram, authKey) => mtcuteClient(telegram, 'WebSocket', authKey));
