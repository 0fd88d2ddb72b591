import { around, backdrop, circle, many, type Scene } from '../drawing';

export const brassRobot: Scene = () => `${backdrop('#264653', '#2a9d8f')}
  <g transform="translate(320 330)" opacity="0.25">${around(12, '<path d="M-30 -260L-22 -320H22L30 -260Z" fill="#e9c46a"/>')}<circle r="270" fill="none" stroke="#e9c46a" stroke-width="26"/></g>
  <path d="M320 170V110" stroke="#8a5a1f" stroke-width="14"/>${circle(320, 96, { radius: 26, fill: '#e76f51' })}
  <rect x="150" y="166" width="340" height="290" rx="60" fill="#d9a441"/><rect x="172" y="188" width="296" height="246" rx="44" fill="#f0cb7a"/>
  <rect x="112" y="260" width="40" height="96" rx="16" fill="#b07d2b"/><rect x="488" y="260" width="40" height="96" rx="16" fill="#b07d2b"/>
  ${[246, 394].map((x) => circle(x, 290, { radius: 52, fill: '#264653' }) + circle(x, 290, { radius: 34, fill: '#7fe3d4' }) + circle(x + 10, 280, { radius: 10, fill: '#fff' })).join('')}
  <rect x="238" y="376" width="164" height="34" rx="17" fill="#264653"/>${many(5, (i) => `<rect x="${258 + i * 27}" y="382" width="10" height="22" fill="#f0cb7a"/>`)}
  <path d="M240 456H400V500H240Z" fill="#b07d2b"/><path d="M130 640C140 540 220 494 320 494S500 540 510 640Z" fill="#d9a441"/>`;

export const numberWheels: Scene = () => `${backdrop('#3a2e39', '#1e1a24')}
  ${many(5, (column) => `<rect x="${74 + column * 102}" y="60" width="84" height="520" rx="20" fill="#c79a4b"/>${many(7, (row) => `<rect x="${82 + column * 102}" y="${74 + row * 71}" width="68" height="62" rx="10" fill="${(column * 3 + row) % 4 === 0 ? '#f15152' : '#fbf3e1'}"/>`)}`)}
  <rect x="50" y="284" width="540" height="70" rx="16" fill="none" stroke="#7fe3d4" stroke-width="12"/>`;

/** What those see who may not see more: no face. */
export const silhouette: Scene = () => `${backdrop('#89d2dc', '#6564db')}
  ${circle(320, 256, { radius: 112, fill: '#f7f9ff' })}${circle(320, 128, { radius: 52, fill: '#f7f9ff' })}
  <path d="M104 640C110 486 210 410 320 410S530 486 536 640Z" fill="#f7f9ff"/>`;
