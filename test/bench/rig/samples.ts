/** What was measured again and again. */
export interface Samples {
  median: number;
  least: number;
  most: number;
}

export const ROUNDS = 15;

/**
 * Measures each of several things in turn, round after round: what else happens on this machine happens to all of
 * them. The first round is not counted: browsers keep compiled code only of what ran once before.
 */
export async function inTurns<K extends string>(
  measures: Record<K, () => Promise<number>>,
  rounds = ROUNDS,
): Promise<Record<K, Samples>> {
  const names = Object.keys(measures) as K[];
  const taken = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const measured = await measures[name]();
      if (round > 0) taken.get(name)?.push(measured);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(taken.get(name) ?? [])])) as Record<
    K,
    Samples
  >;
}

export function summary(values: number[]): Samples {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}
