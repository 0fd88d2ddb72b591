import { DIRECTION } from '../../words/language';

const IS_MIRRORED = DIRECTION === 'rtl';

/** The key that leads on, and the one that leads back: where one reads from right to left, the next thing is on the left. */
export const KEY_ON = IS_MIRRORED ? 'ArrowLeft' : 'ArrowRight';
export const KEY_BACK = IS_MIRRORED ? 'ArrowRight' : 'ArrowLeft';
