import { around, backdrop, circle, many, placed, type Scene } from '../drawing';

export const bauhaus: Scene = () => `<rect width="640" height="640" fill="#f3ead7"/>
  <rect width="320" height="320" fill="#1f4e79"/><path d="M0 320A320 320 0 0 1 320 0V320Z" fill="#f2b632"/>
  ${circle(480, 160, { radius: 160, fill: '#d7402b' })}${circle(480, 160, { radius: 96, fill: '#f3ead7' })}${circle(480, 160, { radius: 44, fill: '#1b1b1e' })}
  <path d="M0 640L160 320L320 640Z" fill="#1b1b1e"/><path d="M160 320L320 640V320Z" fill="#d7402b"/>
  <rect x="320" y="320" width="320" height="320" fill="#f2b632"/>
  ${many(8, (i) => `<rect x="320" y="${320 + i * 40}" width="320" height="20" fill="#1f4e79"/>`)}
  <path d="M320 640A320 320 0 0 1 640 320V640Z" fill="#f3ead7"/><path d="M440 640A200 200 0 0 1 640 440V640Z" fill="#d7402b"/>`;

/** A heart within a heart, cut out of paper. */
export const paperHearts: Scene = () => `<rect width="640" height="640" fill="#fde2e4"/>
  ${['#fbb1bd', '#ff85a1', '#f7567c', '#d62f5b', '#a4133c'].map((fill, i) => heart(fill, 1 - i * 0.185)).join('')}`;

/** An A and an L in a ring, as on a seal. */
export const monogram: Scene = () => `${backdrop('#0d2c3f', '#123f52')}
  <g fill="none" stroke="#d9b26a">
    <circle cx="320" cy="320" r="252" stroke-width="10"/><circle cx="320" cy="320" r="228" stroke-width="3"/>
    <g transform="translate(320 320)" stroke-width="4">${around(36, '<path d="M0 -252V-272"/>')}</g>
  </g>
  <g fill="none" stroke="#f1dfb4" stroke-width="26" stroke-linejoin="round" stroke-linecap="round">
    <path d="M180 440L270 190L360 440M212 352H328"/><path d="M402 190V440H480"/>
  </g>
  <path d="M372 190H432M150 440H210M330 440H376M480 440V404" stroke="#f1dfb4" stroke-width="12" stroke-linecap="round"/>`;

/** Sixteen by sixteen, as on the screens of her youth. */
export const pixels: Scene = () => `<rect width="640" height="640" fill="#2a1e5c"/>
  ${SPRITE.map((row, y) => [...row].map((letter, x) => pixel(INK[letter], x, y)).join('')).join('')}`;

function heart(fill: string, scale: number): string {
  return placed(
    `<path d="M0 250C-330 30 -270 -250 -100 -230C-50 -226 -16 -196 0 -150C16 -196 50 -226 100 -230C270 -250 330 30 0 250Z" fill="${fill}"/>`,
    { x: 320, y: 326, scale: scale * 1.12 },
  );
}

// biome-ignore format: it is a picture
const SPRITE = [
  '................',
  '.....hhhhhh.....',
  '...hhhhhhhhhh...',
  '..hhhhhhhhhhhh..',
  '..hhhhhhsssshh..',
  '.hhhhssssssshhh.',
  '.hhsssssssssshh.',
  '.hhsswksswksshh.',
  '.hhsskksskksshh.',
  '.hhsssssssssshh.',
  '.hhpssssssssphh.',
  '.hhhssmmmmsshhh.',
  '.hhh.ssssss.hhh.',
  '.hh...ssss...hh.',
  '...ttttsstttt...',
  '..tttttyytttttt.',
];
const INK: Record<string, string> = {
  h: '#c0392b',
  s: '#ffcfa4',
  w: '#fff',
  k: '#1b1530',
  p: '#ff8f8f',
  m: '#a8324a',
  t: '#19b5a5',
  y: '#ffe066',
};

function pixel(fill: string | undefined, x: number, y: number): string {
  return fill ? `<rect x="${x * 40}" y="${y * 40}" width="40" height="40" fill="${fill}"/>` : '';
}
