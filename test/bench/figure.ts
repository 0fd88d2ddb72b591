/** One number that was measured. */
export interface Figure {
  name: string;
  unit: string;
  ours: number;
  /** What it may be at most. */
  goal: number;
  met: boolean;
}

export function figure(name: string, unit: string, { ours, goal }: { ours: number; goal: number }): Figure {
  return { name, unit, ours: Math.round(ours * 10) / 10, goal, met: ours <= goal };
}
