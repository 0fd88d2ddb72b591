import { backdrop, circle, dice, many, placed, type Scene } from '../drawing';

export const blackCat: Scene = () => `${backdrop('#ffb627', '#f08a24')}
  ${circle(320, 330, { radius: 250, fill: '#ffd56b' })}
  <path d="M130 640C120 500 210 440 320 440S520 500 510 640Z" fill="#1d1b26"/>
  <path d="M138 352C138 300 142 200 140 112C140 98 154 96 164 106L262 192C300 180 340 180 378 192L476 106C486 96 500 98 500 112C498 200 502 300 502 352C502 450 416 504 320 504S138 450 138 352Z" fill="#24222f"/>
  <path d="M172 230L168 160L226 208ZM468 230L472 160L414 208Z" fill="#e58b88"/>
  <ellipse cx="240" cy="320" rx="50" ry="46" fill="#f7e55b"/><ellipse cx="400" cy="320" rx="50" ry="46" fill="#f7e55b"/>
  <ellipse cx="244" cy="320" rx="16" ry="40" fill="#14121a"/><ellipse cx="396" cy="320" rx="16" ry="40" fill="#14121a"/>
  ${circle(254, 300, { radius: 9, fill: '#fff' })}${circle(406, 300, { radius: 9, fill: '#fff' })}
  <path d="M300 388H340L320 410Z" fill="#e58b88"/><path d="M320 410C318 440 282 442 276 424M320 410C322 440 358 442 364 424" fill="none" stroke="#e9e4f0" stroke-width="6" stroke-linecap="round"/>
  <path d="M230 404L110 384M232 424L112 432M410 404L530 384M408 424L528 432" stroke="#e9e4f0" stroke-width="5" stroke-linecap="round"/>`;

export const foxInAutumn: Scene = () => `${backdrop('#f6d9a8', '#e9a85c')}
  ${many(34, leaf(4, 0, 640))}
  <path d="M160 640C170 530 240 480 320 480S470 530 480 640Z" fill="#d8602a"/><path d="M262 640C262 560 290 520 320 520S378 560 378 640Z" fill="#fff3e4"/>
  <path d="M128 330L120 110L256 208C296 196 344 196 384 208L520 110L512 330C500 400 420 470 320 522C220 470 140 400 128 330Z" fill="#e8702f"/>
  <path d="M150 240L148 168L208 214ZM490 240L492 168L432 214Z" fill="#3a2018"/>
  <path d="M128 330C190 330 250 360 300 440L320 522C220 470 140 400 128 330ZM512 330C450 330 390 360 340 440L320 522C420 470 500 400 512 330Z" fill="#fff3e4"/>
  <path d="M216 316C236 296 266 304 274 330C254 340 232 336 216 316ZM424 316C404 296 374 304 366 330C386 340 408 336 424 316Z" fill="#2a1712"/>
  <path d="M294 470C300 456 340 456 346 470C344 490 330 502 320 504C310 502 296 490 294 470Z" fill="#2a1712"/>
  ${many(14, leaf(19, 600, 650))}`;

export const whale: Scene = () => `${backdrop('#0f4c75', '#1b6ca8', '#6fc7d8')}
  ${many(6, (i) => `<path d="M${60 + i * 104} 0L${20 + i * 104} 640H${90 + i * 104}L${100 + i * 104} 0Z" fill="#fff" opacity="0.05"/>`)}
  <path d="M96 330C110 220 250 190 370 220C450 240 480 300 520 300C530 270 510 220 540 200C556 240 560 250 566 262C590 250 606 246 626 250C606 290 580 330 540 344C500 420 400 480 280 476C170 470 90 420 96 330Z" fill="#223a5e"/>
  <path d="M98 350C150 376 300 390 420 440C380 470 330 478 280 476C170 470 94 430 98 350Z" fill="#e9f1f7"/>
  ${many(5, (i) => `<path d="M${130 + i * 44} ${374 + i * 9}C${160 + i * 44} ${400 + i * 8} ${200 + i * 36} ${424 + i * 6} ${230 + i * 34} ${452 + i * 2}" fill="none" stroke="#b7c9d9" stroke-width="5"/>`)}
  <path d="M290 420C300 480 350 540 400 540C390 490 380 450 360 424Z" fill="#1b3050"/>
  ${circle(186, 318, { radius: 12, fill: '#fff' })}${circle(184, 318, { radius: 7, fill: '#0b1a2e' })}
  ${many(9, (i) => `<circle cx="${150 + ((i * 67) % 330)}" cy="${180 - ((i * 41) % 150)}" r="${5 + (i % 4) * 4}" fill="none" stroke="#d9f3f7" stroke-width="4" opacity="0.8"/>`)}`;

export const hummingbird: Scene = () => `${backdrop('#f9dcc4', '#fec89a', '#f8a5a5')}
  <path d="M640 120C560 150 520 210 500 300C560 300 640 260 640 230Z" fill="#2d8a6e"/><path d="M640 330C580 330 530 350 500 400C560 430 620 430 640 420Z" fill="#3aa17f"/>
  ${many(6, (i) => placed('<path d="M0 0C40 -50 40 -100 0 -130C-40 -100 -40 -50 0 0Z" fill="#e63973"/>', { x: 486, y: 322, degrees: i * 60 }))}
  ${circle(486, 322, { radius: 30, fill: '#ffd166' })}
  <path d="M250 270C170 120 90 90 30 90C60 210 140 290 250 330Z" fill="#1aa6a6" opacity="0.75"/>
  <path d="M270 260C240 130 190 60 130 30C130 160 180 250 256 310Z" fill="#26c6c0"/>
  <path d="M456 318L358 262C352 220 300 206 272 236C236 270 190 360 140 430L90 560L160 500L180 560L206 470C280 440 340 380 356 290Z" fill="#0f7c80"/>
  <path d="M300 330C330 320 350 300 356 284C352 370 280 440 206 470C240 420 260 350 300 330Z" fill="#f4f7f2"/><path d="M300 300C320 320 350 310 357 280L352 262C330 250 306 270 300 300Z" fill="#e63973"/>
  ${circle(318, 252, { radius: 11, fill: '#0a2233' })}${circle(321, 249, { radius: 4, fill: '#fff' })}`;

function leaf(seed: number, top: number, bottom: number): () => string {
  const roll = dice(seed);
  const colours = ['#c8402a', '#e07b28', '#f2b134', '#8f3b1e'];
  return () => {
    const fill = colours[Math.floor(roll(0, 4))];
    const shape = `<path d="M0 -34C26 -18 26 18 0 34C-26 18 -26 -18 0 -34Z" fill="${fill}"/><path d="M0 -26V42" stroke="#7a3a1a" stroke-width="3"/>`;
    return placed(shape, {
      x: roll(0, 640),
      y: roll(top, bottom),
      degrees: roll(0, 360),
      scale: roll(0.6, 1.2),
    });
  };
}
