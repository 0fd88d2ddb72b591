import { GRAMJS_WAYS, gramJsClient } from './clients/connect-gramjs';
import { prove } from './prove';
import { GRAMJS_SCENARIOS } from './scenarios';

const way = 'TCP, full';

prove(`GramJS: ${way}`, GRAMJS_SCENARIOS, (telegram, authKey) =>
  gramJsClient(telegram, GRAMJS_WAYS[way], authKey),
);
