import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsBetween } from './imports-between';
import { roomsPicture } from './rooms-picture';

// `npm run rooms`: draws docs/rooms.svg anew; a test says when that is needed.

const TOP = join(import.meta.dirname, '../..');
writeFileSync(join(TOP, 'docs/rooms.svg'), roomsPicture(importsBetween(join(TOP, 'src'))));
