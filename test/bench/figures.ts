import type { Measurement } from './figure';
import { clickToSet } from './figures/click-to-set';
import { clientsAtOnce } from './figures/clients-at-once';
import { enterToSet } from './figures/enter-to-set';
import { opening } from './figures/opening';
import { openingBehindALink } from './figures/opening-behind-a-link';
import { rightClick } from './figures/right-click';
import { setFromCold } from './figures/set-from-cold';
import { workerHeap } from './figures/worker-heap';
import { workerSize } from './figures/worker-size';
import { workerStart } from './figures/worker-start';

/** Everything that is measured, in the order in which it is. */
export const measurements: Measurement[] = [
  workerStart,
  setFromCold,
  clickToSet,
  workerSize,
  workerHeap,
  rightClick,
  openingBehindALink,
  opening,
  enterToSet,
  clientsAtOnce,
];
