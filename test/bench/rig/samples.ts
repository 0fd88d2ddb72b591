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
 *
 * @param measures each gives one number, or several by their names
 * @returns by the name of the number, and then by what was measured
 */
export async function inTurns<K extends string, N extends string>(
  measures: Record<K, () => Promise<Record<N, number>>>,
  rounds = ROUNDS,
): Promise<Record<N, Record<K, Samples>>> {
  const names = Object.keys(measures) as K[];
  const taken: Record<string, Record<N, number>[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const numbers = await measures[name]();
      if (round > 0) taken[name]?.push(numbers);
    }
  }
  const kinds = Object.keys(taken[names[0] ?? '']?.[0] ?? {}) as N[];
  const summaries = (kind: N) =>
    names.map((name) => [name, summary((taken[name] ?? []).map((numbers) => numbers[kind]))]);
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(summaries(kind))])) as Record<
    N,
    Record<K, Samples>
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
