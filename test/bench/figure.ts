import type { Rig } from './rig/rig';
import type { Samples } from './rig/samples';

/** One number that was measured. */
export interface Figure {
  name: string;
  unit: string;
  ours: number;
  /** The same of others: A an empty worker, B plain GramJS, E mtcute, `E, salt kept` one that remembers its salt. */
  peers?: Record<string, number>;
  /** The least and the most of what was measured, where it was measured several times. */
  range?: [least: number, most: number];
  /** What it may be at most. */
  goal: number;
  met: boolean;
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

export function figure(name: string, unit: string, { ours, peers, goal }: Measured): Figure {
  const rounded = Math.round(middle(ours) * 10) / 10;
  return {
    name,
    unit,
    ours: rounded,
    ...(peers && {
      peers: Object.fromEntries(
        Object.entries(peers).map(([peer, value]) => [peer, Math.round(middle(value) * 10) / 10]),
      ),
    }),
    ...(typeof ours === 'object' && {
      range: [Math.round(ours.least * 10) / 10, Math.round(ours.most * 10) / 10],
    }),
    goal: Math.round(goal * 10) / 10,
    met: middle(ours) <= goal,
  };
}

function middle(value: number | Samples): number {
  return typeof value === 'number' ? value : value.median;
}
