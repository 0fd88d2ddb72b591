import type { Measurement } from './figure';
import { clientsAtOnce } from './figures/network/clients-at-once';
import { oneLine } from './figures/network/one-line';
import { opening } from './figures/opening/opening';
import { openingBehindALink } from './figures/opening/opening-behind-a-link';
import { clickToSet } from './figures/setting/click-to-set';
import { enterToSet } from './figures/setting/enter-to-set';
import { rightClick } from './figures/setting/right-click';
import { setFromCold } from './figures/setting/set-from-cold';
import { password } from './figures/worker/password';
import { sizes } from './figures/worker/sizes';
import { workerHeap } from './figures/worker/worker-heap';
import { workerStart } from './figures/worker/worker-start';

/** Everything that is measured, in the order in which it is. */
export const measurements: Measurement[] = [
  workerStart,
  setFromCold,
  clickToSet,
  enterToSet,
  openingBehindALink,
  opening,
  password,
  oneLine,
  workerHeap,
  sizes,
  rightClick,
  clientsAtOnce,
];
