/** Ada as the portraits draw her: the same face each time, with other hair, clothes and company. */
export interface Look {
  clothes: string;
  /** Drawn behind and before the head. */
  hairBehind: string;
  hairBefore: string;
  eyes?: 'open' | 'closed';
  extra?: string;
}

const SKIN = '#e8b08f';
export const HAIR = '#3b2330';

export function ada({ clothes, hairBehind, hairBefore, eyes = 'open', extra = '' }: Look): string {
  return `${hairBehind}
    <path d="M86 640C92 540 170 496 262 470H378C470 496 548 540 554 640Z" fill="${clothes}"/>
    <path d="M278 390H362V462C362 500 278 500 278 462Z" fill="#d29375"/>
    <ellipse cx="219" cy="292" rx="18" ry="26" fill="#d99b7c"/><ellipse cx="421" cy="292" rx="18" ry="26" fill="#d99b7c"/>
    <path d="M222 250C222 160 418 160 418 250V300C418 380 366 424 320 424S222 380 222 300Z" fill="${SKIN}"/>
    <circle cx="262" cy="334" r="26" fill="#e0705f" opacity="0.35"/><circle cx="378" cy="334" r="26" fill="#e0705f" opacity="0.35"/>
    ${eyes === 'open' ? OPEN : CLOSED}
    <path d="M320 300C316 318 308 334 314 338C318 341 324 341 328 339" fill="none" stroke="#c17a60" stroke-width="5" stroke-linecap="round"/>
    <path d="M288 368C300 392 340 392 352 368C338 372 302 372 288 368Z" fill="#b8404a"/>
    ${hairBefore}${extra}`;
}

const BROWS = `<path d="M256 256C266 246 286 246 298 253M342 253C354 246 374 246 384 256" fill="none" stroke="${HAIR}" stroke-width="7" stroke-linecap="round"/>`;
const OPEN = `${BROWS}
  <ellipse cx="278" cy="290" rx="11" ry="14" fill="#2a1a24"/><ellipse cx="362" cy="290" rx="11" ry="14" fill="#2a1a24"/>
  <circle cx="282" cy="285" r="4" fill="#fff"/><circle cx="366" cy="285" r="4" fill="#fff"/>`;
const CLOSED = `${BROWS}
  <path d="M260 288C268 300 288 300 296 288M344 288C352 300 372 300 380 288" fill="none" stroke="#2a1a24" stroke-width="6" stroke-linecap="round"/>`;
