import { ada, HAIR } from '../ada';
import { backdrop, circle, dice, glow, many, placed, type Scene } from '../drawing';

export const inTheStudio: Scene = () => `${backdrop('#f7b267', '#f4845f', '#c8553d')}
  ${glow(470, 150, { radius: 260, colour: '#ffe3a8' })}
  ${ada({
    clothes: '#14595e',
    hairBehind: `${circle(320, 112, { radius: 66, fill: HAIR })}<ellipse cx="320" cy="262" rx="130" ry="140" fill="${HAIR}"/>`,
    hairBefore: `<path d="M204 290C196 150 300 150 352 178C420 150 446 220 436 290C424 262 416 236 392 220C340 236 260 240 232 222C216 244 212 262 204 290Z" fill="${HAIR}"/>
      <path d="M290 84C310 66 350 70 362 96" fill="none" stroke="#5d3c4d" stroke-width="6" stroke-linecap="round"/>`,
    extra: `${EARRINGS}<path d="M262 470C270 520 370 520 378 470L384 500C370 540 270 540 256 500Z" fill="#0e4549"/>`,
  })}`;

export const underTheStars: Scene = () => `${backdrop('#151a3c', '#2b2f6b', '#5b4b8a')}
  ${scattered(70, 61, (x, y, size) => circle(x, y, { radius: size * 2.6, fill: '#fff' }))}
  <path d="M478 76A82 82 0 1 0 562 178A66 66 0 0 1 478 76Z" fill="#ffe9b0"/>
  ${ada({
    clothes: '#e8505b',
    eyes: 'closed',
    hairBehind: `<path d="M180 300C160 110 480 110 460 300C480 420 520 520 470 600H170C120 520 160 420 180 300Z" fill="#1c1226"/>`,
    hairBefore: `<path d="M206 300C204 150 436 150 434 300C420 230 380 210 330 180C300 220 230 230 206 300Z" fill="#1c1226"/>`,
  })}`;

export const inTheSnow: Scene = () => `${backdrop('#8fb8de', '#cfe3f2')}
  ${scattered(60, 5, (x, y, size) => circle(x, y, { radius: 3 + size * 6, fill: '#fff' }))}
  ${ada({
    clothes: '#2f4858',
    hairBehind: `<path d="M200 280C190 420 190 470 220 500H420C450 470 450 420 440 280Z" fill="#6b3e2e"/>`,
    hairBefore: `<path d="M212 262C230 216 410 216 428 262L428 232H212Z" fill="#6b3e2e"/>
      <path d="M198 236C198 70 442 70 442 236Z" fill="#c8324a"/>
      ${many(5, (i) => `<path d="M${242 + i * 39} ${116 + Math.abs(i - 2) * 14}V210" stroke="#a8243c" stroke-width="8" stroke-linecap="round"/>`)}
      <rect x="186" y="206" width="268" height="50" rx="25" fill="#f4f1ea"/>${circle(320, 96, { radius: 44, fill: '#f4f1ea' })}`,
    extra: `<path d="M216 440C260 486 380 486 424 440C446 470 446 500 424 516C380 546 260 546 216 516C194 500 194 470 216 440Z" fill="#f2c14e"/>
      <path d="M384 520L440 510L460 640H396Z" fill="#dba936"/>`,
  })}
  ${scattered(16, 9, (x, y, size) => circle(x, y, { radius: 5 + size * 8, fill: '#fff' }))}`;

export const popArt: Scene = () => `<rect width="640" height="640" fill="#ffd23f"/>
  ${many(13, (row) => many(13, (column) => circle(column * 52 + (row % 2) * 26, row * 52, { radius: 4 + row * 1.3, fill: '#ee4266' })))}
  ${ada({
    clothes: '#3bceac',
    hairBehind: `<path d="M176 320C150 90 490 90 464 320L474 440H166Z" fill="#0e2a47"/>`,
    hairBefore: `<path d="M210 280C206 150 434 150 430 280L420 246H220Z" fill="#0e2a47"/>`,
    extra: `<path d="M240 268H306C312 320 248 326 240 290ZM334 268H400C392 326 328 320 334 290Z" fill="#111"/><path d="M300 276H340" stroke="#111" stroke-width="8"/>
      <path d="M254 278L280 278L262 300Z M348 278L374 278L356 300Z" fill="#fff" opacity="0.5"/>
      <path d="M196 300C180 60 460 60 444 300" fill="none" stroke="#ee4266" stroke-width="22"/>
      <rect x="172" y="262" width="52" height="92" rx="24" fill="#ee4266"/><rect x="416" y="262" width="52" height="92" rx="24" fill="#ee4266"/>`,
  })}`;

/** The head of the real one, as cameos of her time show it. */
export const cameo: Scene = () => `${backdrop('#e9dcc3', '#d5c19b')}
  <ellipse cx="320" cy="312" rx="226" ry="268" fill="#7c5c3b"/><ellipse cx="320" cy="312" rx="212" ry="254" fill="#caa66a"/>
  <ellipse cx="320" cy="312" rx="196" ry="238" fill="#5f7f8c"/>
  <path d="M226 544C232 476 282 462 300 436C304 420 300 404 296 396C256 392 244 376 246 356C236 352 238 342 244 338C236 332 238 322 246 318C230 312 224 304 232 292C246 274 246 262 244 240C240 168 296 124 356 132C400 110 452 128 456 174C470 196 462 230 444 244C448 300 420 340 394 366C388 400 396 424 420 442C462 462 476 500 478 520C420 566 280 570 226 544Z" fill="#f4ead7"/>
  <path d="M262 216C300 220 330 190 340 160M350 250C380 240 420 216 430 180M366 352C400 320 424 280 420 250" fill="none" stroke="#d3c09a" stroke-width="9" stroke-linecap="round"/>
  <path d="M280 500C330 520 400 510 440 486" fill="none" stroke="#d3c09a" stroke-width="10" stroke-linecap="round"/>`;

const EARRINGS = `${circle(217, 336, { radius: 12, fill: '#ffd166' })}${circle(423, 336, { radius: 12, fill: '#ffd166' })}`;

function scattered(
  count: number,
  seed: number,
  shape: (x: number, y: number, size: number) => string,
): string {
  const roll = dice(seed);
  return many(count, () => placed(shape(0, 0, roll(0, 1)), { x: roll(0, 640), y: roll(0, 640) }));
}
