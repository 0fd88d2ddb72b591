import { backdrop, circle, dice, glow, many, placed, ridge, type Scene, vertical } from '../drawing';

export const lakeAtDawn: Scene = () => `${backdrop('#355c7d', '#c06c84', '#f8b195', '#fce1c4')}
  ${glow(320, 300, { radius: 240, colour: '#fff1cf' })}${circle(320, 292, { radius: 54, fill: '#fff6e0' })}
  ${ridge('#a5688a', { y: 330, height: 120, seed: 4, steps: 9, sharp: true })}
  ${ridge('#75527d', { y: 366, height: 110, seed: 12, steps: 11, sharp: true })}
  ${ridge('#47406a', { y: 392, height: 60, seed: 30, steps: 16, sharp: true })}
  ${vertical('lake', ['#d98e95', '#5d5580', '#2f3b66'])}<rect y="392" width="640" height="248" fill="url(#lake)"/>
  ${many(9, (i) => `<rect x="${320 - 92 + i * 5}" y="${404 + i * 22}" width="${184 - i * 10 + (i % 3) * 26}" height="7" rx="3.5" fill="#ffe8cf" opacity="${0.75 - i * 0.07}"/>`)}
  <path d="M150 520H262L238 548H176Z" fill="#20284c"/><path d="M208 512V470" stroke="#20284c" stroke-width="6"/><circle cx="208" cy="462" r="12" fill="#20284c"/><path d="M196 514L200 478H216L222 514Z" fill="#20284c"/>`;

/** The lights wander to one side and back. */
export const cabinUnderAurora: Scene = (moment) => `${backdrop('#050d26', '#0b2447', '#19486a')}
  ${stars(80, 21)}
  ${['#4ef0a5', '#37d7c0', '#8f7bff'].map((colour, i) => curtain(colour, i, moment)).join('')}
  ${ridge('#12304f', { y: 470, height: 110, seed: 8, steps: 7, sharp: true })}
  ${ridge('#dce9f5', { y: 520, height: 40, seed: 3, steps: 4 })}
  ${[70, 128, 520, 580].map((x, i) => pine(x, 530 + (i % 2) * 12, 1 + (i % 2) * 0.25)).join('')}
  <path d="M232 536V448L320 384L408 448V536Z" fill="#4a2c22"/><path d="M212 460L320 372L428 460L440 440L320 346L200 440Z" fill="#f6fbff"/>
  <rect x="262" y="462" width="44" height="44" fill="#ffd87a"/><rect x="338" y="462" width="42" height="74" fill="#2c1a14"/>
  <path d="M284 462V506M262 484H306" stroke="#4a2c22" stroke-width="5"/>${glow(284, 484, { radius: 90, colour: '#ffcf6680' })}`;

export const balloons: Scene = () => `${backdrop('#6fc3df', '#bfe6ee', '#fde7c4')}
  ${[
    [120, 150, 1],
    [480, 90, 0.8],
    [560, 260, 0.6],
  ]
    .map(([x = 0, y = 0, scale = 1]) => placed(CLOUD, { x, y, scale }))
    .join('')}
  ${ridge('#e3b27a', { y: 520, height: 90, seed: 14, steps: 5 })}
  ${ridge('#cf8a55', { y: 570, height: 80, seed: 22, steps: 6 })}
  ${ridge('#a8603f', { y: 626, height: 70, seed: 33, steps: 4 })}
  ${placed(balloon('#e4572e', '#ffc914'), { x: 300, y: 230, scale: 1.25 })}
  ${placed(balloon('#2e86ab', '#f6f5ae'), { x: 500, y: 340, scale: 0.62 })}
  ${placed(balloon('#76b041', '#fff'), { x: 128, y: 380, scale: 0.5 })}`;

export const lighthouse: Scene = () => `${backdrop('#2b2d52', '#6a4c7d', '#e57a77', '#fbc490')}
  <path d="M338 176L640 60V250Z" fill="#fff3c4" opacity="0.5"/><path d="M302 176L0 110V240Z" fill="#fff3c4" opacity="0.28"/>
  ${vertical('sea', ['#3d5a80', '#1d2f52'])}<rect y="430" width="640" height="210" fill="url(#sea)"/>
  ${many(7, (i) => `<path d="M${-60 + (i % 2) * 40} ${456 + i * 26}q40 -18 80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0" fill="none" stroke="#8fb4d9" stroke-width="4" opacity="${0.65 - i * 0.07}"/>`)}
  <path d="M120 520C180 420 250 430 300 424C380 420 430 450 500 520C400 560 220 560 120 520Z" fill="#3a3042"/>
  <path d="M276 440L292 210H348L364 440Z" fill="#f7f3ea"/><path d="M288 268H352L356 322H284ZM281 366H359L364 420H278Z" fill="#d1495b"/>
  <rect x="284" y="194" width="72" height="18" rx="4" fill="#33263a"/><rect x="298" y="150" width="44" height="46" fill="#fff2b3"/><path d="M290 152L320 112L350 152Z" fill="#d1495b"/>
  ${glow(320, 174, { radius: 90, colour: '#fff3c4' })}`;

function curtain(colour: string, layer: number, moment: number): string {
  const sway = Math.sin(2 * Math.PI * (moment + layer / 3)) * 34;
  const y = 190 + layer * 46;
  const wave = `M-40 ${y}C120 ${y - 110 + sway} 200 ${y + 90 - sway} 330 ${y - 20}S540 ${y - 100 - sway} 690 ${y - 10 + sway}`;
  return `<linearGradient id="c${layer}" x2="0" y2="1"><stop stop-color="${colour}" stop-opacity="0"/><stop offset="1" stop-color="${colour}" stop-opacity="0.62"/></linearGradient>
    <path d="${wave}L690 ${y - 170}L-40 ${y - 190}Z" fill="url(#c${layer})"/>`;
}

function stars(count: number, seed: number): string {
  const roll = dice(seed);
  return many(count, () => circle(roll(0, 640), roll(0, 400), { radius: roll(0.8, 2.6), fill: '#fff' }));
}

function pine(x: number, y: number, scale: number): string {
  const tree =
    '<path d="M0 -150L36 -84H20L50 -36H26L58 10H-58L-26 -36H-50L-20 -84H-36Z" fill="#0d3b3a"/><path d="M0 -150L14 -124L0 -112L-14 -124Z" fill="#eef6fb"/><rect x="-7" y="8" width="14" height="24" fill="#3b2a20"/>';
  return placed(tree, { x, y, scale });
}

function balloon(colour: string, stripe: string): string {
  return `<path d="M0 -150C90 -150 120 -80 110 -30C100 20 40 60 26 96H-26C-40 60 -100 20 -110 -30C-120 -80 -90 -150 0 -150Z" fill="${colour}"/>
    <path d="M0 -150C46 -150 58 -80 54 -30C50 20 22 60 14 96H-14C-22 60 -50 20 -54 -30C-58 -80 -46 -150 0 -150Z" fill="${stripe}"/>
    <path d="M0 -150C16 -150 20 -80 19 -30C18 20 8 60 5 96H-5C-8 60 -18 20 -19 -30C-20 -80 -16 -150 0 -150Z" fill="${colour}"/>
    <path d="M-22 98L-16 128M22 98L16 128" stroke="#6b4a2f" stroke-width="3"/><rect x="-20" y="126" width="40" height="30" rx="6" fill="#8a5a36"/>`;
}

const CLOUD =
  '<path d="M-70 20C-96 20 -96 -16 -66 -18C-60 -52 -10 -58 4 -30C28 -48 62 -26 56 0C82 4 80 20 62 20Z" fill="#fff" opacity="0.85"/>';
