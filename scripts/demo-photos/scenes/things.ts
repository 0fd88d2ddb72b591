import { around, backdrop, circle, glow, many, placed, type Scene } from '../drawing';

export const sunflower: Scene = () => `${backdrop('#5bb5e8', '#a8ddf3')}
  <path d="M320 360C310 460 330 560 316 640H344C352 560 336 460 340 360Z" fill="#3f7d2c"/>
  <path d="M326 560C400 480 500 480 560 500C520 580 420 610 326 590ZM326 600C250 520 160 520 100 540C140 610 240 630 326 620Z" fill="#4f9636"/>
  <g transform="translate(320 290)">
    ${around(18, '<path d="M0 -100C44 -160 36 -230 0 -262C-36 -230 -44 -160 0 -100Z" fill="#f5a800"/>')}
    <g transform="rotate(10)">${around(18, '<path d="M0 -90C38 -146 30 -204 0 -234C-30 -204 -38 -146 0 -90Z" fill="#ffcb1f"/>')}</g>
    <circle r="112" fill="#5b3216"/>
    ${many(150, seedOfSunflower)}
  </g>`;

/** Seen from above. */
export const coffee: Scene = () => `${backdrop('#d9c2a7', '#c3a482')}
  ${many(7, (i) => `<path d="M0 ${40 + i * 96}C200 ${20 + i * 96} 420 ${70 + i * 96} 640 ${36 + i * 96}" fill="none" stroke="#b08e69" stroke-width="5" opacity="0.6"/>`)}
  ${circle(330, 334, { radius: 262, fill: '#8f6f4c' })}${circle(320, 320, { radius: 262, fill: '#fbf7ef' })}${circle(320, 320, { radius: 206, fill: '#e8dfd0' })}
  <rect x="470" y="282" width="130" height="76" rx="38" fill="#2f6f73" transform="rotate(-32 320 320)"/>
  ${circle(320, 320, { radius: 184, fill: '#2f6f73' })}${circle(320, 320, { radius: 160, fill: '#6b3e1f' })}${circle(320, 320, { radius: 150, fill: '#8a5429' })}
  <path d="M320 444C180 360 190 240 262 222C292 216 312 236 320 262C328 236 348 216 378 222C450 240 460 360 320 444Z" fill="#f3dcb8"/>
  <path d="M320 420C226 352 234 274 272 260C298 254 314 280 320 306C326 280 342 254 368 260C406 274 414 352 320 420Z" fill="#8a5429"/>
  <path d="M320 394C266 350 268 306 290 298C306 294 316 314 320 336C324 314 334 294 350 298C372 306 374 350 320 394Z" fill="#f3dcb8"/>`;

export const gears: Scene = () => `${backdrop('#22313a', '#101a20')}
  ${placed(gear(20, '#b8863b', '#e0b566'), { x: 232, y: 276, scale: 1.12 })}
  ${placed(gear(14, '#8c5a2b', '#c98b4e'), { x: 484, y: 190, scale: 0.74, degrees: 9 })}
  ${placed(gear(16, '#9aa7ad', '#cdd6da'), { x: 452, y: 448, scale: 0.86, degrees: 4 })}
  ${placed(gear(10, '#d9a441', '#f3cf80'), { x: 130, y: 530, scale: 0.5 })}
  ${glow(200, 160, { radius: 330, colour: '#fff2cc40' })}`;

export const sailing: Scene = () => `${backdrop('#ff9a76', '#ffcf9c', '#ffe9c9')}
  ${circle(440, 230, { radius: 96, fill: '#fff3d6' })}
  <path d="M330 90V470L130 440C190 330 270 200 330 90Z" fill="#fffaf0"/><path d="M346 130C440 220 490 340 500 436L346 470Z" fill="#e4572e"/>
  <path d="M338 70V500" stroke="#5b3a29" stroke-width="10" stroke-linecap="round"/><path d="M338 70L396 88L338 106Z" fill="#17597a"/>
  <path d="M110 480H530C510 540 460 566 400 566H220C170 566 130 530 110 480Z" fill="#17597a"/><path d="M114 494H526" stroke="#fff" stroke-width="8"/>
  <path d="M-20 556q53 -40 107 0t107 0t107 0t107 0t107 0t107 0t107 0V640H-20Z" fill="#2a9dbf"/><path d="M-60 590q53 -36 107 0t107 0t107 0t107 0t107 0t107 0t107 0V640H-60Z" fill="#1b7c9e"/>`;

/** Each a golden angle further, as the real ones grow. */
function seedOfSunflower(index: number): string {
  const angle = index * 2.39996;
  const distance = 8.6 * Math.sqrt(index);
  const fill = index % 3 ? '#8b5a2b' : '#b98241';
  return circle(Math.cos(angle) * distance, Math.sin(angle) * distance, { radius: 4.4, fill });
}

function gear(teeth: number, dark: string, light: string): string {
  const tooth = `<path d="M-16 -150L-11 -184H11L16 -150Z" fill="${dark}"/>`;
  return `${around(teeth, tooth)}<circle r="156" fill="${dark}"/><circle r="140" fill="${light}"/><circle r="112" fill="${dark}"/>
    ${around(6, `<path d="M-15 -122H15V0H-15Z" fill="${light}"/>`)}<circle r="46" fill="${light}"/><circle r="22" fill="#101a20"/>`;
}
