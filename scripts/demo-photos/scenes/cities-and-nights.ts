import { around, backdrop, circle, dice, glow, many, placed, type Scene } from '../drawing';

/** The rockets burst, spread and fade; a new year begins with the next round. */
export const fireworks: Scene = (moment) => `${backdrop('#0a0a2a', '#1b1b4b', '#3c2a63')}
  ${burst({ x: 190, y: 200, colour: '#ffd166', size: 150 }, (moment + 0.3) % 1)}
  ${burst({ x: 460, y: 160, colour: '#ff5c8a', size: 135 }, (moment + 0.42) % 1)}
  ${burst({ x: 360, y: 330, colour: '#2ee6b6', size: 105 }, (moment + 0.2) % 1)}
  ${burst({ x: 560, y: 350, colour: '#7fb2ff', size: 80 }, (moment + 0.55) % 1)}
  ${skyline(11, '#23204d', 400)}${skyline(7, '#12112f', 470)}`;

export const halloween: Scene = () => `${backdrop('#2a1a4a', '#5a2a6b', '#e06c3a')}
  ${glow(320, 230, { radius: 300, colour: '#ffb45e' })}${circle(320, 220, { radius: 150, fill: '#ffd88a' })}
  ${[
    [150, 150, 1, -12],
    [470, 120, 0.8, 10],
    [420, 260, 0.55, -6],
    [230, 290, 0.5, 8],
  ]
    .map(([x = 0, y = 0, scale = 1, degrees = 0]) => placed(BAT, { x, y, scale, degrees }))
    .join('')}
  <path d="M0 560C160 500 480 500 640 560V640H0Z" fill="#1a1030"/>
  <ellipse cx="220" cy="470" rx="74" ry="86" fill="#d9581a"/><ellipse cx="420" cy="470" rx="74" ry="86" fill="#d9581a"/>
  <ellipse cx="266" cy="464" rx="72" ry="96" fill="#ee7623"/><ellipse cx="374" cy="464" rx="72" ry="96" fill="#ee7623"/><ellipse cx="320" cy="462" rx="66" ry="102" fill="#f78c35"/>
  <path d="M306 366C300 330 316 316 340 306L352 326C336 332 334 348 338 366Z" fill="#4d7a35"/>
  <path d="M236 440L270 400L294 444ZM346 444L370 400L404 440Z" fill="#ffe27a"/>
  <path d="M230 480C270 500 370 500 410 480C400 550 240 550 230 480Z" fill="#ffe27a"/><path d="M276 494H300V514H276ZM340 496H364V516H340Z" fill="#f78c35"/>`;

export const astronaut: Scene = () => `${backdrop('#0b1026', '#1f2a5a', '#43307a')}
  ${scatteredStars()}
  ${circle(120, 540, { radius: 190, fill: '#d96c8a' })}<path d="M-70 540A190 190 0 0 1 250 402A210 210 0 0 0 20 702Z" fill="#ef94a5"/>
  <path d="M-70 596C-40 660 180 640 300 520" fill="none" stroke="#f8d7a0" stroke-width="18" stroke-linecap="round"/>
  ${circle(540, 120, { radius: 52, fill: '#f4d58d' })}${circle(524, 108, { radius: 10, fill: '#d9b25f' })}${circle(556, 134, { radius: 14, fill: '#d9b25f' })}
  <g transform="rotate(12 340 320)">
    <rect x="236" y="340" width="208" height="190" rx="84" fill="#e8ecf4"/><rect x="296" y="420" width="88" height="58" rx="12" fill="#aab4cc"/>
    ${circle(318, 449, { radius: 10, fill: '#ef476f' })}${circle(350, 449, { radius: 10, fill: '#06d6a0' })}
    <path d="M250 400C190 400 170 440 150 420C132 400 180 350 250 352ZM430 400C490 400 520 340 496 320C476 304 450 352 430 352Z" fill="#d5dbe8"/>
    <circle cx="340" cy="254" r="132" fill="#f6f8fc"/><rect x="232" y="184" width="216" height="150" rx="72" fill="#1c2b52"/>
    <path d="M252 250C256 206 300 198 330 198C300 214 280 240 276 288C260 282 252 268 252 250Z" fill="#7fd8f2" opacity="0.75"/>
  </g>`;

function burst(
  { x, y, colour, size }: { x: number; y: number; colour: string; size: number },
  age: number,
): string {
  const reach = size * (0.35 + 0.65 * Math.sqrt(age));
  const spark = `<path d="M0 ${-reach * 0.35}V${-reach}" stroke="${colour}" stroke-width="7" stroke-linecap="round"/><circle cy="${-reach - 16}" r="6" fill="#fff"/>`;
  const strength = age < 0.05 ? age * 20 : 1 - age ** 3;
  return `<g opacity="${strength.toFixed(2)}">${glow(x, y, { radius: reach * 1.4, colour: `${colour}66` })}${placed(around(14, spark), { x, y })}</g>`;
}

function skyline(seed: number, fill: string, top: number): string {
  const roll = dice(seed);
  return many(11, (i) => {
    const y = top + roll(-60, 60);
    const windows = many(12, (n) =>
      roll(0, 1) < 0.45
        ? `<rect x="${i * 60 + 9 + (n % 3) * 16}" y="${(y + 14 + Math.floor(n / 3) * 24).toFixed(0)}" width="9" height="12" fill="#ffdf8c"/>`
        : '',
    );
    return `<rect x="${i * 60 - 2}" y="${y.toFixed(0)}" width="58" height="${(640 - y).toFixed(0)}" fill="${fill}"/>${windows}`;
  });
}

function scatteredStars(): string {
  const roll = dice(77);
  return many(70, () => circle(roll(0, 640), roll(0, 640), { radius: roll(1, 3), fill: '#fff' }));
}

const BAT =
  '<path d="M0 -10C8 -26 12 -26 14 -14C40 -46 80 -44 104 -16C84 -20 76 -8 74 8C58 -6 44 0 38 18C26 6 10 10 0 30C-10 10 -26 6 -38 18C-44 0 -58 -6 -74 8C-76 -8 -84 -20 -104 -16C-80 -44 -40 -46 -14 -14C-12 -26 -8 -26 0 -10Z" fill="#1a1030"/>';
