/** The number of a photo, small and at the foot, where a round crop leaves it. Drawn as lines: no font is needed. */
export function numberPlate(number: number): string {
  const digits = [...String(number)];
  const width = digits.length * 30 + 24;
  const left = 320 - width / 2;
  const strokes = digits.map(
    (digit, i) => `<path transform="translate(${left + 17 + i * 30} 569)" d="${DIGITS[Number(digit)]}"/>`,
  );
  return `<rect x="${left}" y="560" width="${width}" height="50" rx="25" fill="#000" opacity="0.38"/>
    <g fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`;
}

/** In boxes of 20 x 32. */
const DIGITS = [
  'M10 0C2 0 1 8 1 16S2 32 10 32 19 24 19 16 18 0 10 0Z',
  'M4 6L12 0V32',
  'M2 8C2 2 6 0 10 0S18 3 18 8C18 16 6 22 2 32H18',
  'M2 4C5 -1 17 -2 17 7C17 14 11 15 8 15C12 15 18 16 18 23C18 34 5 34 1 28',
  'M14 32V0L1 22H19',
  'M17 0H4L2 14C8 10 18 11 18 21C18 33 5 34 1 28',
  'M15 0C6 4 1 12 1 22C1 35 18 35 18 22C18 11 5 11 2 20',
  'M1 0H18C12 10 8 20 7 32',
  'M10 15C4 14 2 11 2 8C2 -3 18 -3 18 8C18 11 16 14 10 15C3 16 1 20 1 24C1 35 19 35 19 24C19 20 17 16 10 15Z',
  'M18 12C15 21 2 21 2 10C2 -3 19 -3 19 10C19 20 14 28 5 32',
];
