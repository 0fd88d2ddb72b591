import { mtcuteClient } from './mtcute-client';
import { prove } from './prove';

prove('mtcute over TCP', (telegram, authKey) => mtcuteClient(telegram, 'TCP', authKey));
