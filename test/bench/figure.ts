import type { Rig } from './rig/rig';
import type { Samples } from './rig/samples';

/** One number that was measured. */
export interface Figure {
  name: string;
  unit: string;
  /** Null when it could not be measured. */
  ours: number | null;
  /** The same of others: A an empty worker, B plain GramJS, E mtcute; `E, salts kept` one that remembers its salts. */
  peers: Record<string, number>;
  /** What it may be at most. */
  goal: number | null;
  met: boolean;
  /** The least and the most of what was measured, where it was measured several times. */
  range?: [least: number, most: number];
}

/** Figures that are measured together, under the name that picks them: `npm run bench -- NAME`. */
export interface Measurement {
  name: string;
  /** @param rig starts browser and server when it is first asked for */
  measure: (rig: () => Promise<Rig>) => Promise<Figure[]>;
}

interface Measured {
  ours: number | Samples;
  peers?: Record<string, number | Samples>;
  goal: number;
}

export function figure(name: string, unit: string, { ours, peers = {}, goal }: Measured): Figure {
  return {
    name,
    unit,
    ours: rounded(middle(ours)),
    peers: Object.fromEntries(
      Object.entries(peers).map(([peer, value]) => [peer, rounded(middle(value))] as const),
    ),
    goal: rounded(goal),
    met: middle(ours) <= goal,
    ...(typeof ours === 'object' && { range: [rounded(ours.least), rounded(ours.most)] }),
  };
}

/** What was measured of all, as ours beside the others. */
export function beside<T>({ ours, ...peers }: Record<string, T> & { ours: T }): {
  ours: T;
  peers: Record<string, T>;
} {
  return { ours, peers: peers as Record<string, T> };
}

/** In the place of all figures of a measurement that failed. */
export function notMeasured(name: string): Figure {
  return { name: `${name}: could not be measured`, unit: '', ours: null, peers: {}, goal: null, met: false };
}

/** What others read: without the spread, which only the table tells. */
export function forJson(figures: Figure[]): { figures: Omit<Figure, 'range'>[] } {
  return { figures: figures.map(({ range: _, ...figure }) => figure) };
}

function middle(value: number | Samples): number {
  return typeof value === 'number' ? value : value.median;
}

/** Small ones with more decimals: a ratio of 1.204 is none of 1.2. */
function rounded(value: number): number {
  return Number(value.toFixed(Math.abs(value) < 2 ? 3 : 1));
}
